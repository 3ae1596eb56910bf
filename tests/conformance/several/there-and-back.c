// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	u64 x = (u64)p;	/* expect: firmware-cast */

	return (tdx_page_t)(x & PAGE_MASK);	/* expect: firmware-cast */
}

/*
 * check-name: to a number and back are two steps
 * check-clause: cast: (T)p and (tdx_page_t)x; C11 6.3.2.3p6
 */
