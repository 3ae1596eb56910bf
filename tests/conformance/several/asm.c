// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p, tdx_page_t q)
{
	asm volatile("" : :
		     "r" (p),	/* expect: firmware-implicit */
		     "r" (q));	/* expect: firmware-implicit */
}

/*
 * check-name: two asm operands on two lines
 * check-clause: implicit: value of an asm operand; GNU extended asm
 */
