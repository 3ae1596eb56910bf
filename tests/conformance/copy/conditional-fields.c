// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(int c, struct tdx_td *td)
{
	return c ? td->tdr_page : td->tdcs_pages[0];
}

/*
 * check-name: ?: of two fields
 * check-clause: never: copying; C11 6.5.15p3
 */
