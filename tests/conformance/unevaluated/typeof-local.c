// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p, u64 y)
{
	typeof(*p) x = y;

	x += 1;
	return x;
}

/*
 * check-name: a local of typeof(*p) is an ordinary variable
 * check-clause: never: typeof; GNU typeof
 */
