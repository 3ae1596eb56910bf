// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p, u64 x)
{
	return _Generic(x, u64 __force: 1, default: 2) + (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: __force in a _Generic association covers no later cast
 * check-clause: cast: (T)p; C11 6.5.1.1p2
 */
