// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, u64 x)
{
	return _Generic(x, typeof(*p + 0): 1, default: 0);
}

/*
 * check-name: typeof(*p) in an association
 * check-clause: never: typeof; C11 6.5.1.1p2
 */
