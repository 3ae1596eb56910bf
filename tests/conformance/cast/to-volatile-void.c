// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

volatile void *f(tdx_page_t p)
{
	return (volatile void *)p;	/* expect: firmware-cast */
}

/*
 * check-name: (volatile void *)p
 * check-clause: cast: (T)p; C11 6.3.2.3p2
 */
