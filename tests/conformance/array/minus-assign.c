// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(tdx_page_t *pages, int n)
{
	pages -= n;
	return pages;
}

/*
 * check-name: pages -= n
 * check-clause: never: arithmetic on the array; C11 6.5.16.2p1
 */
