// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	register unsigned long rcx asm("rcx") = p;	/* expect: firmware-implicit */

	asm volatile("" : : "r" (rcx));
}

/*
 * check-name: a handle in a variable of a fixed register
 * check-clause: implicit: initialiser, integers included; GNU explicit register variables
 */
