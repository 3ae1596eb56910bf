// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_vp *vp)
{
	return page_to_virt(vp->tdvpr_page);	/* expect: firmware-touch */
}

/*
 * check-name: page_to_virt() of the TDVPR
 * check-clause: touch: page_to_virt
 * check-engines: coccinelle
 */
