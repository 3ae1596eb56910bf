// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define typecheck(type, x)						\
({									\
	type __dummy;							\
	typeof(x) __dummy2;						\
									\
	(void)(&__dummy == &__dummy2);					\
	1;								\
})

int f(tdx_page_t p)
{
	return typecheck(tdx_page_t, p);
}

/*
 * check-name: typecheck() of a handle
 * check-clause: never: typeof; GNU statement expressions
 */
