// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(tdx_page_t p)
{
	return (unsigned long)p;	/* expect: firmware-cast */
}

/*
 * check-name: (unsigned long)p
 * check-clause: cast: (T)p; C11 6.3.2.3p6
 */
