// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(int c, struct tdx_td *td, struct tdx_vp *vp)
{
	void __firmware *p;

	p = td->tdr_page;
	if (c)
		p = vp->tdvpr_page;
	return p;
}

/*
 * check-name: void __firmware * assigned from each kind
 * check-clause: never: void __firmware *; C11 6.5.16.1p1
 */
