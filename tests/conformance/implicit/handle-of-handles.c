// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t *f(tdx_page_t __firmware *p)
{
	return p;	/* expect: firmware-implicit */
}

/*
 * check-name: a page of handles used as an array of handles
 * check-clause: implicit: return value; C11 6.8.6.4p3
 */
