// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t const *f(tdx_page_t *pages)
{
	return (tdx_page_t const *)pages;
}

/*
 * check-name: (const tdx_page_t *)pages
 * check-clause: never: adding const alone; C11 6.5.4p4
 */
