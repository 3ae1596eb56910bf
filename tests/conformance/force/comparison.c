// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p, u64 x)
{
	return p == (__force tdx_page_t)x;
}

/*
 * check-name: a forced cast beside ==
 * check-clause: never: (__force tdx_page_t)x; C11 6.5.9p2
 */
