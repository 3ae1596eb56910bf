// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

int f(struct page *page)
{
	u64 pt, owner, size;

	if (tdh_phymem_page_reclaim(page, &pt, &owner, &size))
		return -EIO;
	tdx_quirk_reset_paddr(page_to_phys(page), PAGE_SIZE);
	return 0;
}

/*
 * check-name: the page is reset after its reclaim
 * check-clause: never: resetting the page after reclaim
 * check-engines: coccinelle
 */
