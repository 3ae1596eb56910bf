// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct tdx_vp *vp)
{
	struct page __firmware *a = vp->tdvpr_page, *const b = a;

	return a == b;
}

/*
 * check-name: a list in which the qualifier belongs to the pointee of each
 * check-clause: never: copying; C11 6.7.6p4
 */
