// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define page_address_of(p)	((__force void *)(p))

void *f(tdx_page_t p)
{
	return page_address_of(p);
}

/*
 * check-name: a macro with a forced cast
 * check-clause: never: (__force u64)p; C11 6.10.3p9
 */
