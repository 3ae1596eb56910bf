// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

u64 f(struct tdx_td *td)
{
	return page_to_phys(td->tdr_page);
}

/*
 * check-name: the TDR's physical address is a number
 * check-clause: never: the page is not touched
 * check-engines: coccinelle
 */
