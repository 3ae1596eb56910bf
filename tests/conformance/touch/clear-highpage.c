// SPDX-License-Identifier: GPL-2.0-only
#include "../kernel.h"

void f(struct tdx_td *td)
{
	clear_highpage(td->tdr_page);	/* expect: firmware-touch */
}

/*
 * check-name: clear_highpage() of the TDR
 * check-clause: touch: clear_highpage
 * check-engines: coccinelle
 */
