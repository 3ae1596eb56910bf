// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	asm volatile("" : : "a" (p));	/* expect: firmware-implicit */
}

/*
 * check-name: a handle in a fixed register
 * check-clause: implicit: value of an asm operand; GNU extended asm
 */
