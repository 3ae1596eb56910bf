// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	kfree(td->tdr_page);	/* expect: firmware-implicit */
}

/*
 * check-name: kfree() of the page
 * check-clause: implicit: argument, void * included; C11 6.5.2.2p2
 */
