// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(tdx_page_t p)
{
	return (unsigned long __force)p;
}

/*
 * check-name: (unsigned long __force)p
 * check-clause: never: (u64 __force)p; C11 6.7.7p1
 */
