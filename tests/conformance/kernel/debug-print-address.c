// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	printk("%p %p %p\n", td, &td->tdr_page, td->tdcs_pages);
}

/*
 * check-name: a debug message prints the addresses of the structures
 * check-clause: never: &p; C11 6.5.2.2p7
 */
