// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return (u64 __force)p;
}

/*
 * check-name: (u64 __force)p
 * check-clause: never: (u64 __force)p; C11 6.7.7p1
 */
