// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p)
{
	__auto_type q = p + 1;	/* expect: firmware-arith */

	return q;
}

/*
 * check-name: __auto_type of p + 1: the name is declared all the same
 * check-clause: arith: p + n; GNU __auto_type
 */
