// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	asm volatile("" : : "i" (sizeof(*p)));
}

/*
 * check-name: sizeof(*p) as an asm operand
 * check-clause: never: sizeof; GNU extended asm
 */
