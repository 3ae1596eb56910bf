// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	(__force void)p;
	return (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: a forced cast to void covers no later cast
 * check-clause: cast: (T)p; C11 6.3.2.2p1
 */
