// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p, tdx_page_t q)
{
	return (__force u64)((u64)q, p);	/* expect: firmware-cast */
}

/*
 * check-name: a forced cast of a comma does not cover the cast inside
 * check-clause: cast: a cast chain; C11 6.5.17p2
 */
