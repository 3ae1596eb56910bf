// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	return p >= (tdx_u64_t)0;	/* expect: firmware-arith */
}

/*
 * check-name: an order against the constant 0 is an order
 * check-clause: arith: also against NULL; C11 6.5.8p5
 */
