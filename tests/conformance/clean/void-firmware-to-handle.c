// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(void __firmware *p)
{
	return p;
}

/*
 * check-name: from void __firmware * to a handle
 * check-clause: never: void __firmware *; C11 6.3.2.3p1
 */
