// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_td *td)
{
	return page_address(td->tdr_page);	/* expect: firmware-touch */
}

/*
 * check-name: page_address() of the TDR
 * check-clause: touch: page_address(E->tdr_page)
 * check-engines: coccinelle
 */
