// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td)
{
	tdx_page_t const p = td->tdr_page;

	return p;
}

/*
 * check-name: a const handle is initialised
 * check-clause: never: copying; C11 6.7.3p6
 */
