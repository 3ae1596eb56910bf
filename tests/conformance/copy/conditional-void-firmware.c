// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void __firmware *f(int c, tdx_page_t p, void __firmware *q)
{
	return c ? p : q;
}

/*
 * check-name: ?: of a handle and a void __firmware *
 * check-clause: never: void __firmware *; C11 6.5.15p6
 */
