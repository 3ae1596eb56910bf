// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	if (0)
		asm volatile("" : : "r" (p));	/* expect: firmware-implicit */
}

/*
 * check-name: dead code with a handle as an asm operand
 * check-clause: implicit in dead code; GNU extended asm
 */
