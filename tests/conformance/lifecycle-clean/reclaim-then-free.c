// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void f(struct page *page)
{
	u64 pt, owner, size;

	if (tdh_phymem_page_reclaim(page, &pt, &owner, &size))
		return;
	__free_page(page);
}

/*
 * check-name: a page is freed after its reclaim
 * check-clause: never: reclaimed
 * check-engines: coccinelle
 */
