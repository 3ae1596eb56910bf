// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, tdx_u64_t q)
{
	return __builtin_types_compatible_p(typeof(*p), typeof(*q));
}

/*
 * check-name: __builtin_types_compatible_p() of typeof(*p)
 * check-clause: never: typeof; GNU builtins
 */
