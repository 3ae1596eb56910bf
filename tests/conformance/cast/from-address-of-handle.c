// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	return (tdx_page_t)&p;	/* expect: firmware-cast */
}

/*
 * check-name: (tdx_page_t)&p
 * check-clause: cast: (tdx_page_t)x; C11 6.3.2.3p7
 */
