// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void reclaim(tdx_page_t page);

void f(struct tdx_td *td)
{
	int i;

	if (td->tdcs_pages) {
		for (i = 0; i < td->tdcs_nr_pages; i++) {
			if (!td->tdcs_pages[i])
				continue;

			reclaim(td->tdcs_pages[i]);
		}
		kfree(td->tdcs_pages);
		td->tdcs_pages = NULL;
	}

	if (!td->tdr_page)
		return;

	reclaim(td->tdr_page);
	td->tdr_page = NULL;
}

/*
 * check-name: the shape of tdx_reclaim_td_control_pages()
 * check-clause: never: copying; C11 6.8.6.2p2
 */
