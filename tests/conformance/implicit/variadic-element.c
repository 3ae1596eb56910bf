// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td, int i)
{
	printk("%px\n", td->tdcs_pages[i]);	/* expect: firmware-implicit */
}

/*
 * check-name: an element of an array of handles passed to ...
 * check-clause: implicit: passing to ...; C11 6.5.2.2p7
 */
