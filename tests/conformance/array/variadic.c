// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	printk("%p\n", td->tdcs_pages);
}

/*
 * check-name: the address of an array of handles passed to ...
 * check-clause: never: tdx_page_t * is no handle; C11 6.5.2.2p7
 */
