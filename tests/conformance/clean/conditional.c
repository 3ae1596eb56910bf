// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(int c, tdx_page_t p, tdx_page_t q)
{
	return c ? p : q;
}

/*
 * check-name: ?: of two handles
 * check-clause: never: copying; C11 6.5.15p6
 */
