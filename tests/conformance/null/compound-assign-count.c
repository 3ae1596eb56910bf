// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t *pages, int n)
{
	int live = 0;

	while (n--)
		live += !!pages[n];
	return live;
}

/*
 * check-name: n += !!p
 * check-clause: never: !p; C11 6.5.16.2p3
 */
