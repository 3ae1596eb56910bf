// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define FLAGS(page)	((page)->flags)

unsigned long f(struct tdx_vp *vp)
{
	return FLAGS(vp->tdvpr_page);	/* expect: firmware-deref */
}

/*
 * check-name: a macro that names a member
 * check-clause: deref: p->m; C11 6.10.3p9
 */
