// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p, tdx_page_t q)
{
	printk("%p %p\n",
	       p,	/* expect: firmware-implicit */
	       q);	/* expect: firmware-implicit */
}

/*
 * check-name: two arguments to ... on two lines
 * check-clause: implicit: passing to ...; C11 6.5.2.2p7
 */
