// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page __firmware *f(struct tdx_vp *vp)
{
	return READ_ONCE(vp->tdvpr_page);
}

/*
 * check-name: READ_ONCE() of a struct page handle
 * check-clause: never: READ_ONCE(p); C11 6.7.3p7
 */
