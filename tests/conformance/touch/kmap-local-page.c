// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void f(struct tdx_vp *vp)
{
	void *addr = kmap_local_page(vp->tdvpr_page);	/* expect: firmware-touch */

	kunmap_local(addr);
}

/*
 * check-name: kmap_local_page() of the TDVPR
 * check-clause: touch: kmap_local_*
 * check-engines: coccinelle
 */
