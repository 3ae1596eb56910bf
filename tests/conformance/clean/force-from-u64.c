// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(u64 x)
{
	return (__force tdx_page_t)x;
}

/*
 * check-name: (__force tdx_page_t)x
 * check-clause: never: (__force tdx_page_t)x; C11 6.5.4p4
 */
