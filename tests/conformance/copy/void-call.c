// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void)
{
	(void)tdx_alloc_page(0);
}

/*
 * check-name: (void)tdx_alloc_page()
 * check-clause: never: the page is not touched; C11 6.3.2.2p1
 */
