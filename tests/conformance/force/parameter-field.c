// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

long f(struct tdx_vp *vp)
{
	if (IS_ERR(vp->tdvpr_page))
		return PTR_ERR(vp->tdvpr_page);
	return 0;
}

/*
 * check-name: IS_ERR() of a field
 * check-clause: never: IS_ERR(p); C11 6.5.2.2p7
 */
