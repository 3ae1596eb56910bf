// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u32 f(tdx_page_t p)
{
	return (u32)(__force u64)(const void *)p;	/* expect: firmware-cast */
}

/*
 * check-name: the stripping step is the innermost of three
 * check-clause: cast: a cast chain; C11 6.5.4p4
 */
