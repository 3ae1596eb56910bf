// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_page_t p)
{
	return __builtin_object_size(p, 1);
}

/*
 * check-name: __builtin_object_size() of an opaque handle
 * check-clause: never: __builtin_object_size; GNU builtins
 */
