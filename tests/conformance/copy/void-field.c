// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	(void)td->tdr_page;
}

/*
 * check-name: (void)td->tdr_page
 * check-clause: never: the page is not touched; C11 6.3.2.2p1
 */
