// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	asm volatile("" : "+r" (p));	/* expect: firmware-implicit */
}

/*
 * check-name: "+r" of a handle
 * check-clause: implicit: value of an asm operand "+r"(p); GNU extended asm
 */
