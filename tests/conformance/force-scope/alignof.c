// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return _Alignof(u64 __force) + (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: __force inside _Alignof covers no later cast
 * check-clause: cast: (T)p; C11 6.5.3.4p3
 */
