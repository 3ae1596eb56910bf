// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void f(struct page *page)
{
	if (tdx_reclaim_page(page))
		return;
	__free_page(page);
}

/*
 * check-name: a page whose reclaim failed is leaked on purpose
 * check-clause: never: leaking on purpose
 * check-engines: coccinelle
 */
