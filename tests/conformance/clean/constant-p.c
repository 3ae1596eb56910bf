// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	return __builtin_constant_p(*p);
}

/*
 * check-name: __builtin_constant_p() evaluates nothing
 * check-clause: never: __builtin_constant_p; GNU builtins
 */
