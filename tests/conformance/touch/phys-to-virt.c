// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_vp *vp)
{
	return phys_to_virt(page_to_phys(vp->tdvpr_page));	/* expect: firmware-touch */
}

/*
 * check-name: phys_to_virt(page_to_phys()) of the TDVPR
 * check-clause: touch: phys_to_virt
 * check-engines: coccinelle
 */
