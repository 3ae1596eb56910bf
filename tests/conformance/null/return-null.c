// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	return NULL;
}

/*
 * check-name: NULL returned as a handle
 * check-clause: never: p = NULL; C11 6.8.6.4p3
 */
