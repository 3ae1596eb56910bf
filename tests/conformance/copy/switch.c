// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td, int i)
{
	switch (i) {
	case 0:
		return td->tdr_page;
	case 1 ... 8:
		return td->tdcs_pages[i - 1];
	default:
		return NULL;
	}
}

/*
 * check-name: a handle chosen by a switch
 * check-clause: never: copying; C11 6.8.4.2p4
 */
