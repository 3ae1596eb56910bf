// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	return (tdx_page_t)0;
}

/*
 * check-name: (tdx_page_t)0
 * check-clause: never: (tdx_page_t)0; C11 6.3.2.3p3
 */
