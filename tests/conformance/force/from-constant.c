// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	return (__force tdx_page_t)1;
}

/*
 * check-name: (__force tdx_page_t)1
 * check-clause: never: (__force tdx_page_t)x; C11 6.5.4p4
 */
