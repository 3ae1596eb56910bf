// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void f(struct tdx_td *td, struct page *from)
{
	copy_highpage(td->tdr_page, from);	/* expect: firmware-touch */
}

/*
 * check-name: copy_highpage() into the TDR
 * check-clause: touch: copy_highpage
 * check-engines: coccinelle
 */
