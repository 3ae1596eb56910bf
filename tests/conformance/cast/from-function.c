// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	return (tdx_page_t)f;	/* expect: firmware-cast */
}

/*
 * check-name: a function as a handle
 * check-clause: cast: (tdx_page_t)x; C11 6.5.4p3
 */
