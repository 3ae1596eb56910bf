// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p, bool b)
{
	return p + b;	/* expect: firmware-arith */
}

/*
 * check-name: an addend of any integer type
 * check-clause: arith: p + n; C11 6.5.6p2
 */
