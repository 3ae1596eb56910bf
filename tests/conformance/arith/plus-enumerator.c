// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

enum { OFFSET = 8 };

tdx_u64_t f(tdx_u64_t p)
{
	return p + OFFSET;	/* expect: firmware-arith */
}

/*
 * check-name: p + an enumeration constant
 * check-clause: arith: p + n; C11 6.5.6p2
 */
