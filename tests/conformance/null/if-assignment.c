// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(void)
{
	tdx_page_t p;

	if ((p = tdx_alloc_page(0)))
		tdx_free_page(p);
	return 0;
}

/*
 * check-name: if ((p = next()))
 * check-clause: never: if (p); C11 6.5.16p3
 */
