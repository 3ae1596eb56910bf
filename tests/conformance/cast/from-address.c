// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static u64 x;

tdx_u64_t f(void)
{
	return (tdx_u64_t)&x;	/* expect: firmware-cast */
}

/*
 * check-name: (tdx_u64_t)&x
 * check-clause: cast: (tdx_page_t)x; C11 6.5.3.2p3
 */
