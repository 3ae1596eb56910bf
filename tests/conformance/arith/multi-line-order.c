// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p, tdx_u64_t q)
{
	return p
		< q;	/* expect: firmware-arith */
}

/*
 * check-name: the mark stands on the operator's line
 * check-clause: arith: p < q; C11 6.5.8p5
 */
