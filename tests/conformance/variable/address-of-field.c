// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(struct tdx_td *td)
{
	return &td->tdr_page;
}

/*
 * check-name: &td->tdr_page
 * check-clause: never: &p; C11 6.5.3.2p3
 */
