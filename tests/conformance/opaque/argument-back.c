// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void __firmware *p)
{
	tdx_free_page(p);
}

/*
 * check-name: a void __firmware * passed as a handle
 * check-clause: never: void __firmware *; C11 6.5.2.2p7
 */
