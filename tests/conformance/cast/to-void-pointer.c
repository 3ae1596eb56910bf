// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(tdx_page_t p)
{
	return (void *)p;	/* expect: firmware-cast */
}

/*
 * check-name: (void *)p
 * check-clause: cast: (T)p; C11 6.3.2.3p1
 */
