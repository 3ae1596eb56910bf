// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	asm volatile("" : "+m" (p));
}

/*
 * check-name: asm accesses the variable
 * check-clause: never: asm "+m"(p); GNU extended asm
 */
