// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(int c, tdx_page_t p, tdx_page_t q)
{
	printk("%p\n", c ? p : q);	/* expect: firmware-implicit */
}

/*
 * check-name: ?: of handles passed to ...
 * check-clause: implicit: passing to ...; C11 6.5.15p4
 */
