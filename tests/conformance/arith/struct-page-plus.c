// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page __firmware *f(struct tdx_vp *vp)
{
	return vp->tdvpr_page + 1;	/* expect: firmware-arith */
}

/*
 * check-name: p + n where the pointee is a struct page
 * check-clause: arith: p + n; C11 6.5.6p8
 */
