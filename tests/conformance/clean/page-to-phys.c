// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct tdx_td *td)
{
	return tdx_page_to_phys(td->tdr_page);
}

/*
 * check-name: the accessor takes the handle
 * check-clause: never: passing; C11 6.5.2.2p2
 */
