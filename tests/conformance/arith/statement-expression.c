// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p)
{
	return ({ p + 1; });	/* expect: firmware-arith */
}

/*
 * check-name: arithmetic inside a statement expression
 * check-clause: arith: p + n; GNU statement expressions
 */
