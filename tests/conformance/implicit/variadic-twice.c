// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	printk("%p %d %p\n",
	       p,	/* expect: firmware-implicit */
	       1,
	       p);	/* expect: firmware-implicit */
}

/*
 * check-name: one handle is passed to ... twice
 * check-clause: implicit: passing to ...; C11 6.5.2.2p7
 */
