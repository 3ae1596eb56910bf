// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

int f(struct tdx_td *td)
{
	u64 err;

	err = tdh_mng_create(td, 1);
	if (err)
		return -EIO;
	__free_page(td->tdr_page);	/* expect: firmware-lifecycle */
	return 0;
}

/*
 * check-name: the TDR is freed after TDH.MNG.CREATE
 * check-clause: lifecycle: __free_page() after TDH.MNG.CREATE
 * check-engines: coccinelle
 */
