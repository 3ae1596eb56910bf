// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	bool same(tdx_page_t q)
	{
		return p == q;
	}

	return same(p);
}

/*
 * check-name: a nested function that takes a handle
 * check-clause: never: passing; GNU nested functions
 */
