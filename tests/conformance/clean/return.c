// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td)
{
	return td->tdr_page;
}

/*
 * check-name: a handle is returned as its own type
 * check-clause: never: returning; C11 6.8.6.4p3
 */
