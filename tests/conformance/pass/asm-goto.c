// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	asm goto("" : : "m" (p) : : out);
	return 0;
out:
	return 1;
}

/*
 * check-name: asm goto with the handle in memory
 * check-clause: never: asm "+m"(p); GNU asm goto
 */
