// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td)
{
	typeof(*td->tdcs_pages) p = td->tdcs_pages[0];

	return p;
}

/*
 * check-name: typeof of an element declares a handle
 * check-clause: never: typeof; GNU typeof
 */
