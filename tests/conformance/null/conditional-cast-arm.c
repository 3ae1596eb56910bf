// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(int c, tdx_page_t p)
{
	return c ? p : (tdx_page_t)0;
}

/*
 * check-name: (tdx_page_t)0 in an arm
 * check-clause: never: ?: with a NULL arm; C11 6.5.15p3
 */
