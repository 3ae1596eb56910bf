// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	int i;

	for (i = 0; i < 8; p[i++] = 0)	/* expect: firmware-deref */
		;
}

/*
 * check-name: the step of a for loop writes the page
 * check-clause: deref: *p as a target; C11 6.8.5.3p1
 */
