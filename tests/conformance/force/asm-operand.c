// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	asm volatile("" : : "r" ((__force u64)p));
}

/*
 * check-name: a forced cast as an asm operand
 * check-clause: never: (__force u64)p; GNU extended asm
 */
