// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(int c, tdx_page_t p)
{
	return c ? p : NULL;
}

/*
 * check-name: ?: with a NULL arm
 * check-clause: never: ?: with a NULL arm; C11 6.5.15p6
 */
