// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

struct page *f(void)
{
	struct page *page = alloc_page(GFP_KERNEL);

	if (page)
		clear_highpage(page);
	return page;
}

/*
 * check-name: a new page is cleared before it is anybody's
 * check-clause: never: no control page
 * check-engines: coccinelle
 */
