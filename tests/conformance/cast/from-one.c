// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	return (tdx_page_t)1;	/* expect: firmware-cast */
}

/*
 * check-name: 1 is no null pointer constant
 * check-clause: cast: (tdx_page_t)x; C11 6.3.2.3p3
 */
