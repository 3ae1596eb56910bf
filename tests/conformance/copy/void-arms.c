// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(int c, tdx_page_t p)
{
	c ? tdx_free_page(p) : (void)0;
}

/*
 * check-name: ?: of two calls without a value
 * check-clause: never: passing; C11 6.5.15p3
 */
