// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_td *td)
{
	return kmap_local_pfn(page_to_pfn(td->tdr_page));	/* expect: firmware-touch */
}

/*
 * check-name: kmap_local_pfn() of the TDR's frame
 * check-clause: touch: kmap_local_*
 * check-engines: coccinelle
 */
