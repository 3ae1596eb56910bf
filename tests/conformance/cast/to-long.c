// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

long f(tdx_page_t p)
{
	return (long)p;	/* expect: firmware-cast */
}

/*
 * check-name: (long)p
 * check-clause: cast: (T)p; C11 6.3.2.3p6
 */
