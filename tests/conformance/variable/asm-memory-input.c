// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	asm volatile("" : : "m" (td->tdr_page));
}

/*
 * check-name: asm "m"(p) reads the variable
 * check-clause: never: asm "+m"(p); GNU extended asm
 */
