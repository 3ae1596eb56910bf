// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	typeof(p) q = p;

	return q;
}

/*
 * check-name: typeof of a handle declares a handle
 * check-clause: never: typeof; GNU typeof
 */
