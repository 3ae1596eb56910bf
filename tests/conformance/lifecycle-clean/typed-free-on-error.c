// SPDX-License-Identifier: GPL-2.0-only
#define TYPED_TREE
#include "../kernel.h"

int f(struct tdx_td *td)
{
	tdx_page_t page = tdx_alloc_page(GFP_KERNEL);

	if (!page)
		return -ENOMEM;
	if (tdh_mng_addcx(td, page)) {
		tdx_free_page(page);
		return -EIO;
	}
	return 0;
}

/*
 * check-name: tdx_free_page() of a page that was not donated
 * check-clause: never: freeing what was never donated
 * check-engines: coccinelle
 */
