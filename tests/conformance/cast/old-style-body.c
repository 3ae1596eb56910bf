// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(p)
	tdx_page_t p;
{
	return (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: the body of an old-style function casts
 * check-clause: cast: (T)p; C11 6.9.1p6
 */
