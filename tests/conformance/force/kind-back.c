// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_vp *vp)
{
	return (__force tdx_page_t)vp->tdvpr_page;
}

/*
 * check-name: (__force tdx_page_t)p of a struct page handle
 * check-clause: never: (__force tdx_page_t)x; C11 6.5.4p4
 */
