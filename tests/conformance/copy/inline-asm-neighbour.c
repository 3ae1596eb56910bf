// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct u64_td *td, u64 x)
{
	asm volatile("" : "+r" (x), "+m" (td->tdr) : : "memory");
	return x;
}

/*
 * check-name: asm beside a handle in memory and a number in a register
 * check-clause: never: asm "+m"(p); GNU extended asm
 */
