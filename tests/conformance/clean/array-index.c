// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td, int i)
{
	return td->tdcs_pages[i];
}

/*
 * check-name: an array of handles is indexed
 * check-clause: never: arrays of handles; C11 6.5.2.1p2
 */
