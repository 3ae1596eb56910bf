// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#pragma GCC diagnostic ignored "-Wint-conversion"

u32 f(tdx_page_t p)
{
	return (u32)(u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: a pragma makes no second diagnostic of one cast
 * check-clause: cast: a cast chain; C11 6.10.6p1
 */
