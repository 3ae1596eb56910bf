// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void)
{
	const long zero = 0;

	return (tdx_page_t)zero;	/* expect: firmware-cast */
}

/*
 * check-name: a variable that is zero is no null pointer constant
 * check-clause: cast: (tdx_page_t)x; C11 6.3.2.3p3
 */
