// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(int c, tdx_page_t p, u64 x)
{
	return c ? p : (__force tdx_page_t)x;
}

/*
 * check-name: a forced cast in an arm
 * check-clause: never: (__force tdx_page_t)x; C11 6.5.15p3
 */
