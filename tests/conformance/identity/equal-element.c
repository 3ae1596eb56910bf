// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t *pages, int n, tdx_page_t p)
{
	int i;

	for (i = 0; i < n; i++)
		if (pages[i] == p)
			return i;
	return -1;
}

/*
 * check-name: an element is compared with a handle
 * check-clause: never: p == q; C11 6.5.9p6
 */
