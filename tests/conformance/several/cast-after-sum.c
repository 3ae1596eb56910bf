// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p, tdx_u64_t q)
{
	u64 x;

	if (p > q)	/* expect: firmware-arith */
		return 0;
	p = (tdx_u64_t)PAGE_SIZE;	/* expect: firmware-cast */
	q++;	/* expect: firmware-arith */
	x = (__force tdx_u64_t)8;	/* expect: firmware-implicit */
	return x + (p == q);
}

/*
 * check-name: the cast of a number, and a forced one, after an address was computed
 * check-clause: C11 6.3.2.3p5
 */
