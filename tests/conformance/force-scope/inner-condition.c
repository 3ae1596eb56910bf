// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p, tdx_page_t q)
{
	return (__force u64)((u64)q ? p : q);	/* expect: firmware-cast */
}

/*
 * check-name: a forced cast of ?: does not cover the condition
 * check-clause: cast: a cast chain; C11 6.5.15p4
 */
