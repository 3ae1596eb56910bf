// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(int c, tdx_page_t p, tdx_page_t q)
{
	return c ? (__force u64)p : (__force u64)q;
}

/*
 * check-name: both arms of ?: are forced casts
 * check-clause: never: (__force u64)p; C11 6.5.15p4
 */
