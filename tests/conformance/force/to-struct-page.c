// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page *f(struct tdx_vp *vp)
{
	return (__force struct page *)vp->tdvpr_page;
}

/*
 * check-name: (__force struct page *)p
 * check-clause: never: (__force u64)p; C11 6.5.4p4
 */
