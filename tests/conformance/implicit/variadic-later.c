// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	printk("%d %p\n", td->tdcs_nr_pages, td->tdr_page);	/* expect: firmware-implicit */
}

/*
 * check-name: a later argument to ...
 * check-clause: implicit: passing to ...; C11 6.5.2.2p7
 */
