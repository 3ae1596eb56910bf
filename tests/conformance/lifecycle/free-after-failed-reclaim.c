// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void f(struct page *page)
{
	u64 pt, owner, size;

	if (tdh_phymem_page_reclaim(page, &pt, &owner, &size)) {
		__free_page(page);	/* expect: firmware-lifecycle */
		return;
	}
	__free_page(page);
}

/*
 * check-name: a page is freed though its reclaim failed
 * check-clause: lifecycle: not reclaimed
 * check-engines: coccinelle
 */
