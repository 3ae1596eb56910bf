// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

int f(struct tdx_td *td)
{
	struct page *page = alloc_page(GFP_KERNEL);
	u64 err;

	if (!page)
		return -ENOMEM;
	err = tdh_mng_addcx(td, page);
	if (err) {
		__free_page(page);
		return -EIO;
	}
	return 0;
}

/*
 * check-name: a page that was not donated is freed on the error path
 * check-clause: never: freeing what was never donated
 * check-engines: coccinelle
 */
