// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define page_of(vp)	((vp)->tdvpr_page)

unsigned long f(struct tdx_vp *vp)
{
	return page_of(vp)->flags;	/* expect: firmware-deref */
}

/*
 * check-name: the operand comes from a macro
 * check-clause: deref: p->m; C11 6.10.3p9
 */
