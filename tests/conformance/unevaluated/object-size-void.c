// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(void __firmware *p)
{
	return __builtin_object_size(p, 0);
}

/*
 * check-name: __builtin_object_size() of a void __firmware *
 * check-clause: never: __builtin_object_size; GNU builtins
 */
