// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	u64 x;

	asm volatile("" : "=r" (x) : "0" (p));	/* expect: firmware-implicit */
	return x;
}

/*
 * check-name: a handle bound to an output's register
 * check-clause: implicit: value of an asm operand; GNU extended asm
 */
