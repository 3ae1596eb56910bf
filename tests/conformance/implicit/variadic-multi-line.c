// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	printk("%d %p\n",
	       td->tdcs_nr_pages,
	       td->tdr_page);	/* expect: firmware-implicit */
}

/*
 * check-name: the mark stands on the argument's line
 * check-clause: implicit: passing to ...; C11 6.5.2.2p7
 */
