// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

char *f(tdx_page_t p)
{
	return (char *)p;	/* expect: firmware-cast */
}

/*
 * check-name: (char *)p
 * check-clause: cast: (T)p; C11 6.3.2.3p7
 */
