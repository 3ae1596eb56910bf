// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return (__force u64)(tdx_page_t)p;
}

/*
 * check-name: a forced cast of a cast to the same type
 * check-clause: never: (__force u64)p; C11 6.5.4p4
 */
