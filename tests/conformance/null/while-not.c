// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	tdx_page_t p = NULL;

	while (!p)
		p = tdx_alloc_page(0);
	return p;
}

/*
 * check-name: while (!p)
 * check-clause: never: while (p); C11 6.8.5.1p1
 */
