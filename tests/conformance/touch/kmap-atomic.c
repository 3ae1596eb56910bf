// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_vp *vp, int i)
{
	return kmap_atomic(vp->tdcx_pages[i]);	/* expect: firmware-touch */
}

/*
 * check-name: kmap_atomic() of a TDCX page
 * check-clause: touch: kmap*
 * check-engines: coccinelle
 */
