// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return ({ u64 x = (__force u64)p; x; });
}

/*
 * check-name: a forced cast inside a statement expression
 * check-clause: never: (__force u64)p; GNU statement expressions
 */
