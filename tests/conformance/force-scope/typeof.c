// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	typeof(u64 __force) x = 1;

	return x + (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: __force inside typeof covers no later cast
 * check-clause: cast: (T)p; GNU typeof
 */
