// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	int i;

	for (i = 0; p[i]; i++)	/* expect: firmware-deref */
		;
}

/*
 * check-name: the condition of a for loop reads the page
 * check-clause: deref: *p as a value; C11 6.8.5.3p1
 */
