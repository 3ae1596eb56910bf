// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(struct tdx_td *td, int n)
{
	tdx_page_t *pages, p;
	int i;

	p = tdx_alloc_page(0);
	if (!p)
		return -12;

	pages = kcalloc(n, sizeof(*pages), 0);
	if (!pages)
		goto free_tdr;

	for (i = 0; i < n; i++) {
		pages[i] = tdx_alloc_page(0);
		if (!pages[i])
			goto free_pages;
	}

	td->tdr_page = p;
	td->tdcs_pages = pages;
	td->tdcs_nr_pages = n;
	return 0;

free_pages:
	while (i--)
		tdx_free_page(pages[i]);
	kfree(pages);
free_tdr:
	tdx_free_page(p);
	return -12;
}

/*
 * check-name: the shape of __tdx_td_init()
 * check-clause: never: no misuse; C11 6.8.6.1p2
 */
