// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	asm volatile("" : : "r" (*p));	/* expect: firmware-deref */
}

/*
 * check-name: a value read from the page is an asm operand
 * check-clause: deref: *p as a value; GNU extended asm
 */
