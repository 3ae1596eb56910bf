// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p, u64 limit)
{
	return (u64)p < limit;	/* expect: firmware-cast */
}

/*
 * check-name: a comparison of numbers made from handles
 * check-clause: cast: (T)p; C11 6.5.8p3
 */
