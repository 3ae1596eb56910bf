// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	printk("%llx\n", *p);	/* expect: firmware-deref */
}

/*
 * check-name: an argument to ... is read from the page
 * check-clause: deref: *p as a value; C11 6.5.2.2p7
 */
