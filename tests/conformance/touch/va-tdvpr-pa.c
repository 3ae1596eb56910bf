// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void *f(struct tdx_vp *vp)
{
	return __va(vp->tdvpr_pa);	/* expect: firmware-touch */
}

/*
 * check-name: __va() of the TDVPR's kept physical address
 * check-clause: touch: __va(vp->tdvpr_pa)
 * check-engines: coccinelle
 */
