// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p, int n)
{
	return n + p;	/* expect: firmware-arith */
}

/*
 * check-name: n + p
 * check-clause: arith: n + p; C11 6.5.6p8
 */
