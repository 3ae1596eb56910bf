// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p, u32 x)
{
	return (typeof(*p))x;
}

/*
 * check-name: a cast to typeof(*p)
 * check-clause: never: typeof; GNU typeof
 */
