// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(int c, tdx_u64_t p, tdx_u64_t q)
{
	return __builtin_constant_p(*(c ? p : q));
}

/*
 * check-name: __builtin_constant_p() of what ?: points to
 * check-clause: never: __builtin_constant_p; GNU builtins
 */
