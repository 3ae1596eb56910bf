// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return (__force u64)((void *)p);	/* expect: firmware-cast */
}

/*
 * check-name: parentheses join nothing
 * check-clause: cast: a cast chain; C11 6.5.1p5
 */
