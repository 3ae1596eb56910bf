// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_vp *vp)
{
	__free_page(vp->tdvpr_page);	/* expect: firmware-implicit */
}

/*
 * check-name: __free_page() of a handle
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
