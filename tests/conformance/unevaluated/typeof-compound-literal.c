// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p, u64 x)
{
	return (typeof(*p)){ x };
}

/*
 * check-name: a compound literal of typeof(*p)
 * check-clause: never: typeof; GNU typeof
 */
