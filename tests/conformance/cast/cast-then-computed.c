// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return ((u64)p >> 12) + 1;	/* expect: firmware-cast */
}

/*
 * check-name: a bad cast is computed with
 * check-clause: cast: (T)p; C11 6.5.4p4
 */
