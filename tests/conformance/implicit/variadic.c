// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	printk("%p\n", p);	/* expect: firmware-implicit */
}

/*
 * check-name: a handle passed to ...
 * check-clause: implicit: passing to ...; C11 6.5.2.2p7
 */
