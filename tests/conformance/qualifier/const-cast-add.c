// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

const struct page __firmware *f(struct tdx_vp *vp)
{
	return (const struct page __firmware *)vp->tdvpr_page;
}

/*
 * check-name: adding const by a cast
 * check-clause: never: adding const; C11 6.5.4p4
 */
