// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_page_t handle = (__force tdx_page_t)0x1000;

tdx_page_t f(void)
{
	return handle;
}

/*
 * check-name: a forced number in static data
 * check-clause: never: (__force tdx_page_t)x; C11 6.7.9p4
 */
