// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td)
{
	typeof(td->tdr_page) p = td->tdr_page;

	return p;
}

/*
 * check-name: typeof of a field declares a handle
 * check-clause: never: typeof; GNU typeof
 */
