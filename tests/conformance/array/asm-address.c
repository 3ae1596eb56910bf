// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t *slot)
{
	asm volatile("" : : "r" (slot) : "memory");
}

/*
 * check-name: the address of a handle as an asm operand
 * check-clause: never: &p; GNU extended asm
 */
