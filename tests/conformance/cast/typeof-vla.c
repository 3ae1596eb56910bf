// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p)
{
	typeof(char[(u64)p]) *x;	/* expect: firmware-cast */

	return sizeof(*x);
}

/*
 * check-name: typeof of a variable-length type evaluates its size
 * check-clause: cast: (T)p; C11 6.7.2.4, GNU typeof
 */
