// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define max(a, b)							\
({									\
	__auto_type __a = (a);						\
	__auto_type __b = (b);						\
	__a > __b ? __a : __b;						\
})

tdx_u64_t f(tdx_u64_t p, tdx_u64_t q)
{
	return max(p, q);	/* expect: firmware-arith */
}

/*
 * check-name: max() of two handles, with the kernel's temporaries
 * check-clause: arith: p < q; GNU __auto_type
 */
