// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

long f(tdx_u64_t p, tdx_u64_t q)
{
	return (p - q) * 8 / 4096 + 1;	/* expect: firmware-arith */
}

/*
 * check-name: a bad difference is computed with
 * check-clause: arith: p - q; C11 6.5.6p9
 */
