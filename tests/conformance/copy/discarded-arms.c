// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(int c, tdx_page_t p, tdx_page_t q)
{
	c ? (void)p : (void)q;
}

/*
 * check-name: ?: of discarded handles
 * check-clause: never: the page is not touched; C11 6.5.15p3
 */
