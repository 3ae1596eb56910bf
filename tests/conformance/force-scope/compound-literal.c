// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return (u64 __force){ 1 } + (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: __force on a compound literal covers no later cast
 * check-clause: cast: (T)p; C11 6.5.2.5p4
 */
