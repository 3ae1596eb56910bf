// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return (u64)(void *)p;	/* expect: firmware-cast */
}

/*
 * check-name: one diagnostic for a chain that strips once
 * check-clause: cast: a cast chain; C11 6.5.4p4
 */
