// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_vp *vp)
{
	tdx_free_page((tdx_page_t)vp->tdvpr_page);	/* expect: firmware-cast */
}

/*
 * check-name: the kind changes on the way to a function
 * check-clause: cast: two kinds of handle; C11 6.5.4p4
 */
