// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct page *page)
{
	clear_highpage(page);
	return page_address(page);
}

/*
 * check-name: a page that is nobody's control page
 * check-clause: never: no control page
 * check-engines: coccinelle
 */
