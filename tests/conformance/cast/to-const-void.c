// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

const void *f(tdx_page_t p)
{
	return (const void *)p;	/* expect: firmware-cast */
}

/*
 * check-name: (const void *)p
 * check-clause: cast: (T)p; C11 6.3.2.3p2
 */
