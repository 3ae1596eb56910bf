// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(u32 x)
{
	return (__force tdx_page_t)(unsigned long)x;
}

/*
 * check-name: a forced cast of an ordinary cast
 * check-clause: never: (__force tdx_page_t)x; C11 6.5.4p4
 */
