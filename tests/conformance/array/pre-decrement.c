// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(tdx_page_t *pages)
{
	return --pages;
}

/*
 * check-name: --pages
 * check-clause: never: arithmetic on the array; C11 6.5.3.1p3
 */
