// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	*--p = 0;	/* expect: firmware-arith */
}

/*
 * check-name: *--p as a target: one misuse
 * check-clause: arith: --p; C11 6.5.3.1p2
 */
