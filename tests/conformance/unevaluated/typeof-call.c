// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p, u64 (*peek)(u64 x))
{
	typeof(peek(*p)) x = 1;

	return x;
}

/*
 * check-name: typeof of a call with a misuse
 * check-clause: never: typeof; GNU typeof
 */
