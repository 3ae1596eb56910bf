// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, tdx_u64_t q)
{
	if (p < q)	/* expect: firmware-arith */
		return -1;
	return 1;
}

/*
 * check-name: an order in an if
 * check-clause: arith: p < q; C11 6.8.4.1p1
 */
