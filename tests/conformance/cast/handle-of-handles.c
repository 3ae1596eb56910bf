// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(tdx_page_t __firmware *p)
{
	return (tdx_page_t *)p;	/* expect: firmware-cast */
}

/*
 * check-name: a page of handles as an array of handles
 * check-clause: cast: (T)p; C11 6.3.2.3p7
 */
