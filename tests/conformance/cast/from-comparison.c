// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(long a, long b)
{
	return (tdx_page_t)(long)(a == b);	/* expect: firmware-cast */
}

/*
 * check-name: the result of a comparison is an integer
 * check-clause: cast: (tdx_page_t)x; C11 6.5.9p3
 */
