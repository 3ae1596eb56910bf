// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return __builtin_types_compatible_p(u64 __force, u64) + (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: __force inside a type comparison covers no later cast
 * check-clause: cast: (T)p; GNU builtins
 */
