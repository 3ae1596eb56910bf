// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return (__force u64)tdx_phys_to_page((__force u64)p);
}

/*
 * check-name: a forced cast inside the argument of a forced cast's operand
 * check-clause: never: (__force u64)p; C11 6.5.2.2p4
 */
