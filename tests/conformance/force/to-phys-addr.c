// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

phys_addr_t f(tdx_page_t p)
{
	return (__force phys_addr_t)p;
}

/*
 * check-name: (__force phys_addr_t)p
 * check-clause: never: (__force u64)p; C11 6.7.8p3
 */
