// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_td *td, struct page *other)
{
	struct page *page = td->tdr_page;

	use(page_to_phys(page));
	page = other;
	return page_address(page);
}

/*
 * check-name: a local that held a control page holds another one when it is mapped
 * check-clause: never: no control page
 * check-engines: coccinelle
 */
