// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	tdx_page_t same(void)
	{
		return p;
	}

	return same();
}

/*
 * check-name: a nested function that uses a handle
 * check-clause: never: passing; GNU nested functions
 */
