// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	int n = 0;

	do {
		n++;
	} while (*p == n);	/* expect: firmware-deref */
}

/*
 * check-name: the condition of a do loop reads the page
 * check-clause: deref: *p as a value; C11 6.8.5.2p1
 */
