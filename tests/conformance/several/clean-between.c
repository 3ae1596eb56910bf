// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct tdx_vp *vp)
{
	unsigned long x = vp->tdvpr_page->flags;	/* expect: firmware-deref */
	struct page __firmware *p = vp->tdvpr_page;

	if (p)
		x += p->flags;	/* expect: firmware-deref */
	return x;
}

/*
 * check-name: silence between two misuses
 * check-clause: deref: p->m; C11 6.5.2.3p4
 */
