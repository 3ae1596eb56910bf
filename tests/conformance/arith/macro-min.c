// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define min(a, b)	((a) < (b) ? (a) : (b))

tdx_u64_t f(tdx_u64_t p, tdx_u64_t q)
{
	return min(p, q);	/* expect: firmware-arith */
}

/*
 * check-name: the order hides in a macro
 * check-clause: arith: p < q; C11 6.10.3p9
 */
