// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(int c, int d, tdx_page_t p)
{
	return c ? NULL : d ? p : NULL;
}

/*
 * check-name: NULL arms of nested ?:
 * check-clause: never: ?: with a NULL arm; C11 6.5.15p6
 */
