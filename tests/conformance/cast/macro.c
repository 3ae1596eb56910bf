// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define __pa(x)	((phys_addr_t)(unsigned long)(x))

phys_addr_t f(tdx_page_t p)
{
	return __pa(p);	/* expect: firmware-cast */
}

/*
 * check-name: the cast hides in a macro
 * check-clause: cast: (T)p; C11 6.10.3p9
 */
