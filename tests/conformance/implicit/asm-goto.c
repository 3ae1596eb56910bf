// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p)
{
	asm goto("" : : "r" (p) : : out);	/* expect: firmware-implicit */
	return 0;
out:
	return 1;
}

/*
 * check-name: a handle as an operand of asm goto
 * check-clause: implicit: value of an asm operand "r"(p); GNU extended asm
 */
