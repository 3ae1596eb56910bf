// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return (__force u64)1 + (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: a forced cast of a constant covers no later cast
 * check-clause: cast: (T)p; C11 6.5.4p4
 */
