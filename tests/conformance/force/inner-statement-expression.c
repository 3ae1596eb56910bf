// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t *pages, u64 x)
{
	return (__force u64)({ int i = (int)x; pages[i]; });
}

/*
 * check-name: a forced cast of a statement expression with casts
 * check-clause: never: (__force u64)p; GNU statement expressions
 */
