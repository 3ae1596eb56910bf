// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_td *td, int i)
{
	return lowmem_page_address(td->tdcs_pages[i]);	/* expect: firmware-touch */
}

/*
 * check-name: lowmem_page_address() of a TDCS page
 * check-clause: touch: lowmem_page_address
 * check-engines: coccinelle
 */
