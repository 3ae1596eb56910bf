// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(struct tdx_td *td, int i)
{
	return td->tdcs_pages + i;
}

/*
 * check-name: arithmetic on an array of handles
 * check-clause: never: arithmetic on the array; C11 6.5.6p8
 */
