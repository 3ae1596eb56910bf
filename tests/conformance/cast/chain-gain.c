// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(u64 x)
{
	return (tdx_page_t)(__force void *)x;	/* expect: firmware-cast */
}

/*
 * check-name: the gaining step is not the forced one
 * check-clause: cast: a cast chain; C11 6.5.4p4
 */
