// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td)
{
	asm volatile("" : "+r" (td->tdr));	/* expect: firmware-implicit */
}

/*
 * check-name: "+r" of a field that holds a handle
 * check-clause: implicit: the value of an asm operand; GNU asm
 */
