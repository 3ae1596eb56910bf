// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	int n = 0;

	for (u64 i = *p; i; i--)	/* expect: firmware-deref */
		n++;
	return n;
}

/*
 * check-name: the first clause of for reads the page
 * check-clause: deref: *p as a value; C11 6.8.5.3p1
 */
