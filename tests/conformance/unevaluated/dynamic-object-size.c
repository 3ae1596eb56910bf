// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p)
{
	return __builtin_dynamic_object_size(p, 0);
}

/*
 * check-name: __builtin_dynamic_object_size() evaluates nothing
 * check-clause: never: __builtin_object_size; GNU builtins
 */
