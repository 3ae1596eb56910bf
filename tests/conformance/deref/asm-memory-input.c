// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	asm volatile("" : : "m" (*p));	/* expect: firmware-deref */
}

/*
 * check-name: asm reads the page
 * check-clause: deref: asm operand "m"(*p); GNU extended asm
 */
