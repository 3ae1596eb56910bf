// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define WARN_ON(condition)						\
({									\
	int __ret = !!(condition);					\
									\
	if (unlikely(__ret))						\
		printk("warning\n");					\
	unlikely(__ret);						\
})

int f(tdx_page_t p)
{
	if (WARN_ON(!p))
		return -22;
	return 0;
}

/*
 * check-name: WARN_ON(!p) with a statement expression
 * check-clause: never: !p; GNU statement expressions
 */
