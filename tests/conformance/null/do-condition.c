// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p)
{
	int n = 0;

	do {
		n++;
		p = tdx_alloc_page(0);
	} while (p);
	return n;
}

/*
 * check-name: do ... while (p)
 * check-clause: never: while (p); C11 6.8.5.2p1
 */
