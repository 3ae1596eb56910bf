// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void f(struct tdx_td *td)
{
	memset(page_address(td->tdr_page), 0, PAGE_SIZE);	/* expect: firmware-touch */
}

/*
 * check-name: a page is cleared through its mapping
 * check-clause: touch: page_address(E->tdr_page)
 * check-engines: coccinelle
 */
