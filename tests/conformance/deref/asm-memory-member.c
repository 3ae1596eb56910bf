// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page __firmware *p)
{
	asm volatile("" : : "m" (p->flags));	/* expect: firmware-deref */
}

/*
 * check-name: asm reads a member of the page
 * check-clause: deref: asm operand "m"(*p); GNU extended asm
 */
