// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	while (p++)	/* expect: firmware-arith */
		;
}

/*
 * check-name: while (p++)
 * check-clause: arith: p++; C11 6.8.5.1p1
 */
