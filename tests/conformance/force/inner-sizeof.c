// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t *pages)
{
	return (__force u64)pages[sizeof(u64) - 8];
}

/*
 * check-name: a forced cast of an element indexed by sizeof
 * check-clause: never: (__force u64)p; C11 6.5.3.4p2
 */
