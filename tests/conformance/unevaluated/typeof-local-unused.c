// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	typeof(*p) dummy;

	return sizeof(dummy);
}

/*
 * check-name: a local of typeof(*p) in a type check
 * check-clause: never: typeof; GNU typeof
 */
