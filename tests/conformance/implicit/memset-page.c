// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	memset(td->tdr_page, 0, PAGE_SIZE);	/* expect: firmware-implicit */
}

/*
 * check-name: memset() of the page
 * check-clause: implicit: argument, void * included; C11 6.5.2.2p2
 */
