// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	return (__force tdx_page_t)NULL;
}

/*
 * check-name: (__force tdx_page_t)NULL
 * check-clause: never: (tdx_page_t)NULL; C11 6.3.2.3p3
 */
