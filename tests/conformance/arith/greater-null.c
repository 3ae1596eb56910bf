// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	return p > (tdx_u64_t)NULL;	/* expect: firmware-arith */
}

/*
 * check-name: an order against NULL is an order
 * check-clause: arith: also against NULL; C11 6.5.8p5
 */
