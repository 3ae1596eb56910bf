// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p, int i)
{
	i++,
	p++,	/* expect: firmware-arith */
	i--;
}

/*
 * check-name: each operand of a comma on a line of its own
 * check-clause: arith: p++; C11 6.5.17p2
 */
