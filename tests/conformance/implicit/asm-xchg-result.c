// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	asm volatile("" : : "r" (xchg(&td->tdr_page, NULL)));	/* expect: firmware-implicit */
}

/*
 * check-name: the result of xchg() as an asm operand
 * check-clause: implicit: value of an asm operand "r"(p); GNU extended asm
 */
