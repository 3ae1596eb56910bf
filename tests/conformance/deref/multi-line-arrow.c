// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct tdx_vp *vp)
{
	return vp->tdvpr_page
		->flags;	/* expect: firmware-deref */
}

/*
 * check-name: the mark stands on the operator's line
 * check-clause: deref: p->m; C11 6.5.2.3p4
 */
