// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t __firmware *p)
{
	return *p;	/* expect: firmware-deref */
}

/*
 * check-name: a handle that is stored in a page
 * check-clause: deref: *p as a value; C11 6.5.3.2p4
 */
