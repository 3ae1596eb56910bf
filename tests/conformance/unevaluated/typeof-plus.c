// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p)
{
	typeof(p + 1) q = p;

	return q;
}

/*
 * check-name: typeof(p + 1)
 * check-clause: never: typeof; GNU typeof
 */
