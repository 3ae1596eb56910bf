// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p)
{
	tdx_u64_t q =
		p + 1;	/* expect: firmware-arith */

	return q;
}

/*
 * check-name: the mark stands on the initialiser's line
 * check-clause: arith: p + n; C11 6.7.9p11
 */
