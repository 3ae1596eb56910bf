// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return (__force u64)(p);
}

/*
 * check-name: (__force u64)(p)
 * check-clause: never: (__force u64)p; C11 6.5.1p5
 */
