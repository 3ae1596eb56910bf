// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p, char c)
{
	return c + p;	/* expect: firmware-arith */
}

/*
 * check-name: p + a char
 * check-clause: arith: p + n; C11 6.5.6p2
 */
