// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p, tdx_page_t q)
{
	return (__force u64)p ^ (__force u64)q;
}

/*
 * check-name: two forced casts in one expression
 * check-clause: never: (__force u64)p; C11 6.5.11p3
 */
