// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define min(a, b)							\
({									\
	__auto_type __a = (a);						\
	__auto_type __b = (b);						\
	__a < __b ? __a : __b;						\
})

u64 f(tdx_page_t p, u64 limit)
{
	return min((u64)p, limit);	/* expect: firmware-cast */
}

/*
 * check-name: min() of a cast, with the kernel's temporaries
 * check-clause: cast: (T)p; GNU __auto_type
 */
