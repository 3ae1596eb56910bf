// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_td *td)
{
	struct page *page = td->tdr_page;

	return page_address(page);	/* expect: firmware-touch */
}

/*
 * check-name: the page goes through a local variable
 * check-clause: touch: through local variables
 * check-engines: coccinelle
 */
