// SPDX-License-Identifier: GPL-2.0-only
#define TYPED_TREE
#include "../kernel.h"

int f(struct tdx_td *td, tdx_page_t page)
{
	u64 err;

	err = tdh_mng_addcx(td, page);
	if (err)
		return -EIO;
	tdx_free_page(page);	/* expect: firmware-lifecycle */
	return 0;
}

/*
 * check-name: tdx_free_page() after the donation
 * check-clause: lifecycle: tdx_free_page()
 * check-engines: coccinelle
 */
