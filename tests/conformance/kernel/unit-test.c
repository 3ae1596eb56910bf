// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define EXPECT_EQ(left, right)						\
do {									\
	typeof(left) __left = (left);					\
	typeof(right) __right = (right);				\
									\
	if (!(__left == __right))					\
		printk("%s == %s\n", #left, #right);			\
} while (0)

void f(u64 phys)
{
	tdx_page_t p = tdx_phys_to_page(phys);

	EXPECT_EQ(p, tdx_phys_to_page(phys));
	EXPECT_EQ(tdx_page_to_phys(p), phys);
}

/*
 * check-name: the shape of a KUnit test
 * check-clause: never: p == q; GNU statement expressions
 */
