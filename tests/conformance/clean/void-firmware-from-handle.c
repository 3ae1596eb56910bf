// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(tdx_page_t p)
{
	return p;
}

/*
 * check-name: from a handle to void __firmware *
 * check-clause: never: void __firmware *; C11 6.3.2.3p1
 */
