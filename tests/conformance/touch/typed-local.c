// SPDX-License-Identifier: GPL-2.0-only
#define TYPED_TREE
#include "../kernel.h"

void *f(struct tdx_td *td)
{
	tdx_page_t p = td->tdr_page;
	phys_addr_t pa = tdx_page_to_phys(p);

	return memremap(pa, PAGE_SIZE, 1);	/* expect: firmware-touch */
}

/*
 * check-name: a handle's page goes through a local variable
 * check-clause: touch: through local variables
 * check-engines: coccinelle
 */
