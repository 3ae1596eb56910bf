// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page __firmware *f(struct tdx_vp *vp)
{
	return &*vp->tdvpr_page;
}

/*
 * check-name: &*p where the pointee is a struct page
 * check-clause: never: &*p; C11 6.5.3.2p3
 */
