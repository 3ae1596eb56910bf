// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct page *page, void *v)
{
	printk("%p %p %s\n", page, v, "text");
}

/*
 * check-name: plain pointers passed to ...
 * check-clause: never: no handle; C11 6.5.2.2p7
 */
