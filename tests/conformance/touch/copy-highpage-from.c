// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void f(struct tdx_td *td, struct page *to)
{
	copy_highpage(to, td->tdr_page);	/* expect: firmware-touch */
}

/*
 * check-name: copy_highpage() out of the TDR
 * check-clause: touch: copy_highpage
 * check-engines: coccinelle
 */
