// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(int c, struct tdx_vp *vp, void __firmware *p)
{
	return c ? vp->tdvpr_page : p;
}

/*
 * check-name: ?: of a struct page handle and a void __firmware *
 * check-clause: never: void __firmware *; C11 6.5.15p6
 */
