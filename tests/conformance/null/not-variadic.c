// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	printk("%d\n", !p);
}

/*
 * check-name: !p passed to ...
 * check-clause: never: !p; C11 6.5.2.2p7
 */
