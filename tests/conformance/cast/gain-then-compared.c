// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p, u64 x)
{
	return p == (tdx_page_t)x;	/* expect: firmware-cast */
}

/*
 * check-name: a bad cast to a handle is compared
 * check-clause: cast: (tdx_page_t)x; C11 6.5.9p6
 */
