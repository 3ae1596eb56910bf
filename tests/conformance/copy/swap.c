// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define swap(a, b)							\
do {									\
	typeof(a) __tmp = (a);						\
									\
	(a) = (b);							\
	(b) = __tmp;							\
} while (0)

void f(struct tdx_td *a, struct tdx_td *b)
{
	swap(a->tdr_page, b->tdr_page);
}

/*
 * check-name: swap() of two handles
 * check-clause: never: copying; GNU typeof
 */
