// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td, struct tdx_vp *vp, tdx_page_t p, struct page __firmware *q)
{
	if (td->tdr_page != p)
		td->tdr_page = p;
	if (vp->tdvpr_page != q)
		vp->tdvpr_page = q;
}

/*
 * check-name: handles of two kinds, each by itself
 * check-clause: never: copying; C11 6.5.16.1p2
 */
