// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(int c, tdx_page_t p, tdx_page_t q)
{
	return c ?
		(u64)p :	/* expect: firmware-cast */
		(u64)q;	/* expect: firmware-cast */
}

/*
 * check-name: each arm of ?: has a cast on its own line
 * check-clause: cast: (T)p; C11 6.5.15p4
 */
