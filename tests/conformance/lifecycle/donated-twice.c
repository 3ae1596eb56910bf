// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

int f(struct tdx_td *td, struct page *page)
{
	if (tdh_mng_addcx(td, page))
		return -EIO;
	if (tdh_mng_addcx(td, page))	/* expect: firmware-lifecycle */
		return -EIO;
	return 0;
}

/*
 * check-name: a page is donated twice
 * check-clause: lifecycle: donation twice
 * check-engines: coccinelle
 */
