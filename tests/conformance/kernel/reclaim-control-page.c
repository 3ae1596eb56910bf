// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int reclaim(tdx_page_t page);

void f(tdx_page_t page)
{
	if (reclaim(page))
		return;

	tdx_free_page(page);
}

/*
 * check-name: the shape of tdx_reclaim_control_page()
 * check-clause: never: passing; C11 6.8.6.4p1
 */
