// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct tdx_td *td, tdx_page_t page)
{
	int i;

	if (page == td->tdr_page)
		return 0;
	for (i = 0; i < td->tdcs_nr_pages; i++)
		if (td->tdcs_pages[i] == page)
			return i + 1;
	return -22;
}

/*
 * check-name: a search in an array of handles
 * check-clause: never: p == q; C11 6.8.6.4p3
 */
