// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, tdx_u64_t end)
{
	int n = 0;

	for (; p != end; p++)	/* expect: firmware-arith */
		n++;
	return n;
}

/*
 * check-name: the step of a loop walks the page
 * check-clause: arith: p++; C11 6.8.5.3p1
 */
