// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t *pages, u64 i)
{
	return (__force u64)pages[(int)i];
}

/*
 * check-name: a forced cast of an element whose index is cast
 * check-clause: never: (__force u64)p; C11 6.5.2.1p2
 */
