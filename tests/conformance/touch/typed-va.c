// SPDX-License-Identifier: GPL-2.0-only
#define TYPED_TREE
#include "../kernel.h"

void *f(struct tdx_td *td)
{
	return __va(tdx_page_to_phys(td->tdr_page));	/* expect: firmware-touch */
}

/*
 * check-name: __va(tdx_page_to_phys()) of the TDR
 * check-clause: touch: __va(...)
 * check-engines: coccinelle
 */
