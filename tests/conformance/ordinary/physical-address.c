// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct tdx_td *td)
{
	return tdx_page_to_phys(td->tdr_page) | 1;
}

/*
 * check-name: the physical address of a handle is a number
 * check-clause: never: passing; C11 6.5.6p2
 */
