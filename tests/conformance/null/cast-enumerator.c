// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

enum { NO_PAGE };

tdx_page_t f(void)
{
	return (tdx_page_t)NO_PAGE;
}

/*
 * check-name: (tdx_page_t) of an enumeration constant that is zero
 * check-clause: never: (tdx_page_t)0; C11 6.4.4.3p2
 */
