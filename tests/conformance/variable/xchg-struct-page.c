// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct page __firmware *f(struct tdx_vp *vp, struct page __firmware *p)
{
	return xchg(&vp->tdvpr_page, p);
}

/*
 * check-name: xchg() of a struct page handle
 * check-clause: never: xchg(&p, q); GNU extended asm
 */
