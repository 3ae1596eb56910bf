// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

phys_addr_t f(tdx_page_t p)
{
	return (phys_addr_t)p;	/* expect: firmware-cast */
}

/*
 * check-name: (phys_addr_t)p
 * check-clause: cast: (T)p; C11 6.7.8p3
 */
