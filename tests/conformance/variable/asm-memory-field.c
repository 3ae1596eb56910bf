// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td)
{
	asm volatile("" : "+m" (td->tdr) : "m" (td->slots[1]));
}

/*
 * check-name: "+m" of a field that holds a handle
 * check-clause: never: asm "+m"(p); GNU asm
 */
