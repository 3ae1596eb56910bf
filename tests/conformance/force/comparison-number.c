// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p, u64 x)
{
	return (__force u64)p == x;
}

/*
 * check-name: a forced number beside ==
 * check-clause: never: (__force u64)p; C11 6.5.9p2
 */
