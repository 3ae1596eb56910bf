// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	asm volatile("" : : "r" ((u64)p));	/* expect: firmware-cast */
}

/*
 * check-name: an asm operand with a cast
 * check-clause: cast: (T)p; GNU extended asm
 */
