// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void give(struct page __firmware *);

void f(struct tdx_vp *vp)
{
	give(vp->tdvpr_page);
}

/*
 * check-name: a prototype without names
 * check-clause: never: passing; C11 6.7.6.3p7
 */
