// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	int i;

	for (i = 0; i < td->tdcs_nr_pages; i++) {
		if (td->tdcs_pages[i])
			tdx_free_page(td->tdcs_pages[i]);
	}
	kfree(td->tdcs_pages);
	td->tdcs_pages = NULL;
}

/*
 * check-name: the error path frees each page, then the array
 * check-clause: never: kfree(td->tdcs_pages); C11 6.8.5.3p1
 */
