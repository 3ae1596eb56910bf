// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p, tdx_page_t q)
{
	u64 a = tdx_page_to_phys(p), b = tdx_page_to_phys(q);

	return a < b ? a : b;
}

/*
 * check-name: two physical addresses are ordered, not the handles
 * check-clause: never: passing; C11 6.5.8p3
 */
