// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	register tdx_page_t rcx asm("rcx") = p;

	asm volatile("" : : "r" (rcx));	/* expect: firmware-implicit */
}

/*
 * check-name: a handle variable of a fixed register as an asm operand
 * check-clause: implicit: value of an asm operand "r"(p); GNU explicit register variables
 */
