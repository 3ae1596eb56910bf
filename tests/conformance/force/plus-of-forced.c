// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return (__force u64)p + 1;
}

/*
 * check-name: (__force u64)p + 1 computes with a number
 * check-clause: never: (__force u64)p; C11 6.5.6p2
 */
