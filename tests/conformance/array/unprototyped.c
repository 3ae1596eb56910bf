// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void old();

void f(struct tdx_td *td)
{
	old(td->tdcs_pages);
}

/*
 * check-name: an array of handles passed without a prototype
 * check-clause: never: tdx_page_t * is no handle; C11 6.5.2.2p6
 * check-engines: plugin
 */
