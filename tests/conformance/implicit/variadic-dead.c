// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	if (0)
		printk("%p\n", p);	/* expect: firmware-implicit */
}

/*
 * check-name: dead code with a handle passed to ...
 * check-clause: implicit in dead code; C11 6.8.4.1p2
 */
