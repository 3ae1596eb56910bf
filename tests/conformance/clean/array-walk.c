// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t *pages, int n)
{
	tdx_page_t *p;
	int live = 0;

	for (p = pages; p < pages + n; p++)
		if (*p)
			live++;
	return live;
}

/*
 * check-name: a loop over an array of handles
 * check-clause: never: arithmetic on the array; C11 6.5.8p5
 */
