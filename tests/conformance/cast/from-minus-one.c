// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define INVALID_PAGE	((tdx_page_t)-1L)

tdx_page_t f(void)
{
	return INVALID_PAGE;	/* expect: firmware-cast */
}

/*
 * check-name: -1 is no null pointer constant
 * check-clause: cast: (tdx_page_t)x; C11 6.3.2.3p3
 */
