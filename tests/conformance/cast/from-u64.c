// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(u64 x)
{
	return (tdx_page_t)x;	/* expect: firmware-cast */
}

/*
 * check-name: (tdx_page_t)x of an integer
 * check-clause: cast: (tdx_page_t)x; C11 6.3.2.3p5
 */
