// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(int c)
{
	tdx_page_t p = NULL;

	if (c)
		p = tdx_alloc_page(0);
	return p;
}

/*
 * check-name: tdx_page_t p = NULL
 * check-clause: never: p = NULL; C11 6.7.9p11
 */
