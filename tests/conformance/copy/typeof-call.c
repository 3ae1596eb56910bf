// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	typeof(tdx_alloc_page(0)) p = tdx_alloc_page(0);

	return p;
}

/*
 * check-name: typeof of a call declares a handle
 * check-clause: never: typeof; GNU typeof
 */
