// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	printk("%llx\n", (__force u64)p);
}

/*
 * check-name: a forced cast as an argument to ...
 * check-clause: never: (__force u64)p; C11 6.5.2.2p7
 */
