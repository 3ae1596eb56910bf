// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p, int n)
{
	return p
		+ n;	/* expect: firmware-arith */
}

/*
 * check-name: the mark stands on the operator's line
 * check-clause: arith: p + n; C11 5.1.1.2p1
 */
