// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 *p, void *v)
{
	asm volatile("" : "+m" (*p) : "r" (v), "r" (p) : "memory");
}

/*
 * check-name: asm with plain pointers
 * check-clause: never: no handle; GNU extended asm
 */
