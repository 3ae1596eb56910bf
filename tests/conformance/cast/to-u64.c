// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: (u64)p
 * check-clause: cast: (T)p; C11 6.5.4p4
 */
