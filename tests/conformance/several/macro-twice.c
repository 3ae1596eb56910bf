// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define __pa(x)	((unsigned long)(x))

u64 f(tdx_page_t p, tdx_page_t q)
{
	u64 a = __pa(p);	/* expect: firmware-cast */
	u64 b = __pa(q);	/* expect: firmware-cast */

	return a + b;
}

/*
 * check-name: each use of a macro has its own line
 * check-clause: cast: (T)p; C11 6.10.3p9
 */
