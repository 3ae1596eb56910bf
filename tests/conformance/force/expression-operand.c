// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(int c, tdx_page_t p, tdx_page_t q)
{
	return (__force u64)(c ? p : q);
}

/*
 * check-name: a forced cast of a larger expression
 * check-clause: never: (__force u64)p; C11 6.5.15p4
 */
