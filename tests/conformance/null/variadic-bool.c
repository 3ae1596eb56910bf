// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	printk("%d\n", (bool)p);
}

/*
 * check-name: (bool)p passed to ...
 * check-clause: never: (bool)p; C11 6.5.2.2p7
 */
