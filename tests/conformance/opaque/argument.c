// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void give(void __firmware *p);

void f(tdx_page_t p)
{
	give(p);
}

/*
 * check-name: a handle passed as void __firmware *
 * check-clause: never: void __firmware *; C11 6.5.2.2p7
 */
