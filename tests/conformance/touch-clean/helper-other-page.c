// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

static void *map(struct page *page)
{
	return kmap_local_page(page);
}

void *f(struct tdx_td *td, struct page *page)
{
	use(td->tdcs_nr_pages);
	return map(page);
}

/*
 * check-name: a static helper maps a page that is no control page
 * check-clause: never: no control page
 * check-engines: coccinelle
 */
