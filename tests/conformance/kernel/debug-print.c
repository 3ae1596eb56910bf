// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	printk("TDR 0x%llx, %d TDCS pages, %s\n", tdx_page_to_phys(td->tdr_page),
	       td->tdcs_nr_pages, td->tdcs_pages ? "added" : "none");
}

/*
 * check-name: a debug message prints the physical address
 * check-clause: never: passing; C11 6.5.2.2p7
 */
