// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 __firmware (*p)[8])
{
	p++;	/* expect: firmware-arith */
}

/*
 * check-name: a step over a whole array of the page
 * check-clause: arith: p++; C11 6.5.2.4p2
 */
