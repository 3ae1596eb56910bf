// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

int f(struct tdx_td *td, struct page *page, struct page *scratch)
{
	u64 err;

	err = tdh_mng_addcx(td, page);
	__free_page(scratch);
	return err ? -EIO : 0;
}

/*
 * check-name: another page is freed after a donation
 * check-clause: never: no control page
 * check-engines: coccinelle
 */
