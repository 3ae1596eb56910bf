// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_td *td)
{
	return __va(page_to_phys(td->tdr_page));	/* expect: firmware-touch */
}

/*
 * check-name: __va(page_to_phys()) of the TDR
 * check-clause: touch: __va(page_to_phys(E->tdr_page))
 * check-engines: coccinelle
 */
