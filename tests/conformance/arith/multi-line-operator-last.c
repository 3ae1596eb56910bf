// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p, int n)
{
	return p +	/* expect: firmware-arith */
		n;
}

/*
 * check-name: the mark stands on the operator's line
 * check-clause: arith: p + n; C11 6.5.6p8
 */
