// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int find(struct tdx_td *td, int i, tdx_page_t *out)
{
	if (i >= td->tdcs_nr_pages)
		return -22;
	*out = td->tdcs_pages[i];
	return 0;
}

tdx_page_t f(struct tdx_td *td)
{
	tdx_page_t p;

	return find(td, 0, &p) ? NULL : p;
}

/*
 * check-name: a function that fills a handle in
 * check-clause: never: &p; C11 6.5.2.2p4
 */
