// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

uintptr_t f(tdx_page_t p)
{
	return (uintptr_t)p;	/* expect: firmware-cast */
}

/*
 * check-name: (uintptr_t)p
 * check-clause: cast: (T)p; C11 7.20.1.4
 */
