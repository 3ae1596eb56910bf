// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(struct tdx_vp vp)
{
	return vp.tdvpr_page->flags;	/* expect: firmware-deref */
}

/*
 * check-name: a handle in a local struct
 * check-clause: deref: p->m; C11 6.5.2.3p3
 */
