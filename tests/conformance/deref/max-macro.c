// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define max(a, b)							\
({									\
	__auto_type __a = (a);						\
	__auto_type __b = (b);						\
	__a > __b ? __a : __b;						\
})

u64 f(tdx_u64_t p, u64 x)
{
	return max(*p, x);	/* expect: firmware-deref */
}

/*
 * check-name: max() of a value read from the page
 * check-clause: deref: *p as a value; GNU __auto_type
 */
