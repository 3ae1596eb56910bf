// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	tdx_free_page(td->tdcs_pages);	/* expect: firmware-implicit */
}

/*
 * check-name: an array of handles passed as a handle
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
