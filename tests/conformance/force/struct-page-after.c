// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page *f(struct tdx_vp *vp)
{
	return (struct page __force *)vp->tdvpr_page;
}

/*
 * check-name: (struct page __force *)p
 * check-clause: never: (void __force *)p; C11 6.7.7p1
 */
