// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, u64 *plain)
{
	int n = 0;

	for (n = 0;
	     p != plain;	/* expect: firmware-implicit */
	     n++)
		;
	return n;
}

/*
 * check-name: the condition of a loop on a line of its own
 * check-clause: implicit: == with a pointer that is not a firmware pointer; C11 6.8.5.3p1
 */
