// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct tdx_td *td, int n)
{
	tdx_page_t *pages = kcalloc(n, sizeof(*pages), 0);

	if (!pages)
		return -12;
	memcpy(pages, td->tdcs_pages, td->tdcs_nr_pages * sizeof(*pages));
	kfree(td->tdcs_pages);
	td->tdcs_pages = pages;
	td->tdcs_nr_pages = n;
	return 0;
}

/*
 * check-name: an array of handles is copied into a larger one
 * check-clause: never: tdx_page_t * to void * is fine; C11 6.5.2.2p2
 */
