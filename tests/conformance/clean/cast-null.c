// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	return (tdx_page_t)NULL;
}

/*
 * check-name: (tdx_page_t)NULL
 * check-clause: never: (tdx_page_t)NULL; C11 6.3.2.3p3
 */
