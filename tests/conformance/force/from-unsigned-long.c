// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(unsigned long x)
{
	return (__force tdx_page_t)x;
}

/*
 * check-name: (__force tdx_page_t)x of an unsigned long
 * check-clause: never: (__force tdx_page_t)x; C11 6.5.4p4
 */
