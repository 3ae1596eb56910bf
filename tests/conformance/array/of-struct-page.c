// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page __firmware *f(struct tdx_vp *vp, int i)
{
	return vp->tdcx_pages[i];
}

/*
 * check-name: an array of struct page handles is indexed
 * check-clause: never: arrays of handles; C11 6.5.2.1p2
 */
