// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	printk("%p\n", &p);
}

/*
 * check-name: the address of a handle passed to ...
 * check-clause: never: &p; C11 6.5.2.2p7
 */
