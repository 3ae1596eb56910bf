// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct tdx_vp *vp, int i)
{
	return vp->tdcx_pages[i]->flags;	/* expect: firmware-deref */
}

/*
 * check-name: td->tdcx_pages[i]->m
 * check-clause: deref: p->m; C11 6.5.2.3p4
 */
