// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t *pages, int n)
{
	int i, live = 0;

	for (i = 0; i < n; i++, pages++)
		live += *pages ? 1 : 0;
	return live;
}

/*
 * check-name: a loop that steps an index and a pointer
 * check-clause: never: arithmetic on the array; C11 6.5.17p2
 */
