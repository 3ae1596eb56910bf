// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(u32 x, tdx_page_t p)
{
	return (__force u32)x + (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: a forced cast that changes nothing covers no later cast
 * check-clause: cast: (T)p; C11 6.5.4p4
 */
