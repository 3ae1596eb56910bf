// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

phys_addr_t f(struct tdx_vp *vp)
{
	return page_to_phys(vp->tdvpr_page);	/* expect: firmware-implicit */
}

/*
 * check-name: page_to_phys() of a handle
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
