// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return (__attribute__((force)) u64)p;
}

/*
 * check-name: __attribute__((force)) written out
 * check-clause: never: (__force u64)p; GNU attributes
 */
