// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(struct tdx_td *td)
{
	tdx_page_t *pages;

	pages = td->tdr_page;	/* expect: firmware-implicit */
	return pages;
}

/*
 * check-name: a handle assigned to a variable for arrays
 * check-clause: implicit: assignment; C11 6.5.16.1p1
 */
