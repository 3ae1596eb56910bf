// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

unsigned long f(struct tdx_td *td)
{
	return page_to_pfn(td->tdr_page);
}

/*
 * check-name: the TDR's frame number is a number
 * check-clause: never: the page is not touched
 * check-engines: coccinelle
 */
