// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(struct tdx_td *td, int i)
{
	return &td->tdcs_pages[i];
}

/*
 * check-name: the address of an array's element
 * check-clause: never: arithmetic on the array; C11 6.5.3.2p3
 */
