// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td)
{
	asm volatile("" : : "m" (td->slots));
}

/*
 * check-name: asm "m" of an array of handles
 * check-clause: never: asm "+m"(p); GNU extended asm
 */
