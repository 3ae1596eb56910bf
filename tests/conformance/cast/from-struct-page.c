// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct page *page)
{
	return (tdx_page_t)page;	/* expect: firmware-cast */
}

/*
 * check-name: (tdx_page_t)x of a plain pointer
 * check-clause: cast: (tdx_page_t)x; C11 6.3.2.3p7
 */
