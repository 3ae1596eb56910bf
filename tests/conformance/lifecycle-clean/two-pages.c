// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

int f(struct tdx_td *td, struct page *a, struct page *b)
{
	if (tdh_mng_addcx(td, a))
		return -EIO;
	if (tdh_mng_addcx(td, b))
		return -EIO;
	return 0;
}

/*
 * check-name: each of two pages is donated once
 * check-clause: never: donation of another page
 * check-engines: coccinelle
 */
