// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

const struct page *f(struct tdx_vp *vp)
{
	return (const struct page *)vp->tdvpr_page;	/* expect: firmware-cast */
}

/*
 * check-name: (const struct page *)p
 * check-clause: cast: (T)p; C11 6.3.2.3p2
 */
