// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	asm volatile("" : : [page] "r" (td->tdr_page) : "memory");	/* expect: firmware-implicit */
}

/*
 * check-name: a handle as a named operand
 * check-clause: implicit: value of an asm operand; GNU extended asm
 */
