// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p, u64 x)
{
	return (__force u64)((void)(int)x, p);
}

/*
 * check-name: a forced cast of a comma with casts
 * check-clause: never: (__force u64)p; C11 6.5.17p2
 */
