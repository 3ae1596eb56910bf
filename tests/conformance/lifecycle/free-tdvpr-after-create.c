// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

int f(struct tdx_td *td, struct tdx_vp *vp)
{
	u64 err;

	err = tdh_vp_create(td, vp);
	if (err)
		return -EIO;
	__free_page(vp->tdvpr_page);	/* expect: firmware-lifecycle */
	return 0;
}

/*
 * check-name: the TDVPR is freed after TDH.VP.CREATE
 * check-clause: lifecycle: __free_page() after TDH.VP.CREATE
 * check-engines: coccinelle
 */
