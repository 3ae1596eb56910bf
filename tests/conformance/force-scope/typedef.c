// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	typedef u32 __force small;

	return (small)1 + (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: __force in a typedef's declaration covers no later cast
 * check-clause: cast: (T)p; C11 6.7.8p3
 */
