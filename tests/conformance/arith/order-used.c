// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, tdx_u64_t q)
{
	return 1 + (p > q);	/* expect: firmware-arith */
}

/*
 * check-name: the result of an order is a number
 * check-clause: arith: p < q; C11 6.5.8p6
 */
