// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_td *td)
{
	return memremap(page_to_phys(td->tdr_page), PAGE_SIZE, 1);	/* expect: firmware-touch */
}

/*
 * check-name: memremap() of the TDR
 * check-clause: touch: memremap
 * check-engines: coccinelle
 */
