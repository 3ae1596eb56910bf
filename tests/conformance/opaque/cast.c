// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(tdx_page_t p)
{
	return (void __firmware *)p;
}

/*
 * check-name: (void __firmware *)p
 * check-clause: never: void __firmware *; C11 6.5.4p4
 */
