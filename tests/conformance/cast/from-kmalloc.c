// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	return (tdx_page_t)kmalloc(PAGE_SIZE, 0);	/* expect: firmware-cast */
}

/*
 * check-name: (tdx_page_t)kmalloc()
 * check-clause: cast: (tdx_page_t)x; C11 6.3.2.3p1
 */
