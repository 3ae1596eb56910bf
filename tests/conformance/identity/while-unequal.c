// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t stop)
{
	tdx_page_t p;

	while ((p = tdx_alloc_page(0)) != stop)
		tdx_free_page(p);
}

/*
 * check-name: a loop that compares
 * check-clause: never: p != q; C11 6.8.5.1p1
 */
