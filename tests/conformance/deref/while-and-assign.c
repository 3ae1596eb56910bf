// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p, int n)
{
	while (n--)
		p[n] = 0;	/* expect: firmware-deref */
}

/*
 * check-name: a loop body writes the page
 * check-clause: deref: p[i] as a target; C11 6.8.5.1p1
 */
