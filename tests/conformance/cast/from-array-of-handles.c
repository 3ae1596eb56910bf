// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td)
{
	return (tdx_page_t)td->tdcs_pages;	/* expect: firmware-cast */
}

/*
 * check-name: an array of handles is no handle
 * check-clause: cast: (tdx_page_t)x; C11 6.3.2.3p7
 */
