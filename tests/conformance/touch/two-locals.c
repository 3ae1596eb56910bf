// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_vp *vp)
{
	struct page *page = vp->tdvpr_page;
	phys_addr_t pa = page_to_phys(page);

	return phys_to_virt(pa);	/* expect: firmware-touch */
}

/*
 * check-name: the page goes through two local variables
 * check-clause: touch: through local variables
 * check-engines: coccinelle
 */
