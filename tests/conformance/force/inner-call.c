// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(u32 x)
{
	return (__force u64)tdx_phys_to_page((u64)x);
}

/*
 * check-name: a forced cast of a call with a cast in its argument
 * check-clause: never: (__force u64)p; C11 6.5.2.2p4
 */
