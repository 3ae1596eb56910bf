// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return (__force u64)(void *)p;	/* expect: firmware-cast */
}

/*
 * check-name: the forced step comes too late
 * check-clause: cast: a cast chain; C11 6.5.4p4
 */
