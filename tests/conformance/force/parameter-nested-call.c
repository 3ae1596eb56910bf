// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct tdx_td *td)
{
	return !IS_ERR(td->tdr_page) && tdx_page_to_phys(td->tdr_page);
}

/*
 * check-name: IS_ERR() of the argument of another call
 * check-clause: never: IS_ERR(p); C11 6.5.2.2p10
 */
