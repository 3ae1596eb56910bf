// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	return (tdx_page_t)0xffff888000000000UL;	/* expect: firmware-cast */
}

/*
 * check-name: a constant other than 0
 * check-clause: cast: (tdx_page_t)x; C11 6.3.2.3p5
 */
