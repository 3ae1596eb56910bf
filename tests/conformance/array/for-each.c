// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define for_each_page(p, pages, n)	for (p = pages; p < (pages) + (n); p++)

int f(struct tdx_td *td)
{
	tdx_page_t *p;
	int live = 0;

	for_each_page(p, td->tdcs_pages, td->tdcs_nr_pages)
		live += *p != NULL;
	return live;
}

/*
 * check-name: a macro that walks an array of handles
 * check-clause: never: arithmetic on the array; C11 6.10.3p9
 */
