// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct tdx_td **tds, int nr)
{
	int i, j, n = 0;

	for (i = 0; i < nr; i++) {
		struct tdx_td *td = tds[i];
		tdx_page_t *page;

		for (j = 0, page = td->tdcs_pages; j < td->tdcs_nr_pages; j++, page++)
			if (READ_ONCE(*page))
				n++;
	}
	return n;
}

/*
 * check-name: nested loops over tds and their pages
 * check-clause: never: arrays of handles; C11 6.8.5.3p1
 */
