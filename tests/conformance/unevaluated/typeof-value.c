// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	typeof(*p + 1) x = 0;

	return x;
}

/*
 * check-name: typeof of a value computed from the page
 * check-clause: never: typeof; GNU typeof
 */
