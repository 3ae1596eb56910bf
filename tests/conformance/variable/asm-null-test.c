// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	asm volatile("" : : "r" (!p));
}

/*
 * check-name: a null test as an asm operand
 * check-clause: never: !p; GNU extended asm
 */
