// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	__auto_type q = p;

	return q;
}

/*
 * check-name: __auto_type declares a handle
 * check-clause: never: copying; GNU __auto_type
 */
