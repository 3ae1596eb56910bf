// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

int f(struct tdx_vp *vp, struct page *page)
{
	u64 err;

	err = tdh_vp_addcx(vp, page);
	if (err)
		return -EIO;
	__free_page(page);	/* expect: firmware-lifecycle */
	return 0;
}

/*
 * check-name: a TDCX page is freed after its donation
 * check-clause: lifecycle: __free_page() after TDH.VP.ADDCX
 * check-engines: coccinelle
 */
