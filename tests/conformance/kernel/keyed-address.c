// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(struct tdx_td *td, u16 hkid, int bits)
{
	return tdx_page_to_phys(td->tdr_page) | ((u64)hkid << bits);
}

/*
 * check-name: a physical address with a key
 * check-clause: never: passing; C11 6.5.7p4
 */
