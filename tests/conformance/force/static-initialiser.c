// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static u64 object;
static tdx_u64_t handle = (__force tdx_u64_t)&object;

tdx_u64_t f(void)
{
	return handle;
}

/*
 * check-name: a forced cast in static data
 * check-clause: never: (__force tdx_page_t)x; C11 6.7.9p4
 */
