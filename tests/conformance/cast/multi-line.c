// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p, u64 a)
{
	return a |
	       (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: the mark stands on the cast's line
 * check-clause: cast: (T)p; C11 5.1.1.2p1
 */
