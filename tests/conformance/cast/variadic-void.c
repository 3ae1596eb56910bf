// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	printk("%p\n", (void *)p);	/* expect: firmware-cast */
}

/*
 * check-name: printk() of (void *)p
 * check-clause: cast: (T)p; C11 6.5.2.2p7
 */
