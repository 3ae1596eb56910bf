// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page *f(struct tdx_vp *vp, int i)
{
	struct page *page;

	page = vp->tdcx_pages[i];	/* expect: firmware-implicit */
	return page;
}

/*
 * check-name: pages[i] to a plain pointer
 * check-clause: implicit: assignment; C11 6.5.16.1p1
 */
