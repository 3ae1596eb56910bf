// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void two(tdx_u64_t a, tdx_u64_t b);

u64 f(tdx_u64_t p)
{
	two(p + 1,	/* expect: firmware-arith */
	    (tdx_u64_t)PAGE_SIZE);	/* expect: firmware-cast */
	two((tdx_u64_t)0 + 1,	/* expect: firmware-arith */
	    (tdx_u64_t)16);	/* expect: firmware-cast */
	return (u64)((tdx_u64_t)0 + 1);	/* expect: firmware-arith */
}

/*
 * check-name: the cast of a number in a statement in which an address is computed
 * check-clause: C11 6.3.2.3p5
 */
