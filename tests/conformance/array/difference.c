// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

ptrdiff_t f(tdx_page_t *pages, tdx_page_t *end)
{
	return end - pages;
}

/*
 * check-name: end - pages
 * check-clause: never: arithmetic on the array; C11 6.5.6p9
 */
