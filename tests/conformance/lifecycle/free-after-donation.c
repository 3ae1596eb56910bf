// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

int f(struct tdx_td *td, struct page *page)
{
	u64 err;

	err = tdh_mng_addcx(td, page);
	if (err)
		return -EIO;
	__free_page(page);	/* expect: firmware-lifecycle */
	return 0;
}

/*
 * check-name: a TDCS page is freed after its donation
 * check-clause: lifecycle: __free_page() after TDH.MNG.ADDCX
 * check-engines: coccinelle
 */
