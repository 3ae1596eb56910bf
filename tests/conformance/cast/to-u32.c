// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u32 f(tdx_page_t p)
{
	return (u32)(u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: (u32)p
 * check-clause: cast: (T)p; C11 6.3.2.3p6
 */
