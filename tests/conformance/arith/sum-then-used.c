// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p, tdx_u64_t q)
{
	return !(p + 1) ||	/* expect: firmware-arith */
	       p - 1 == q;	/* expect: firmware-arith */
}

/*
 * check-name: a bad sum is passed, compared and tested
 * check-clause: arith: p + n; C11 6.5.6p8
 */
