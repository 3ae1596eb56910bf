// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	return 0;
}

/*
 * check-name: 0 returned as a handle
 * check-clause: never: p = 0; C11 6.8.6.4p3
 */
