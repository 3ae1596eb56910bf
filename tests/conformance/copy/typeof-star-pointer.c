// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p)
{
	typeof(*p) *q = p;

	return q;
}

/*
 * check-name: typeof(*p) * is the same type
 * check-clause: never: typeof; GNU typeof
 */
