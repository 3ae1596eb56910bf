// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td, tdx_page_t p)
{
	if (0)
		td->tdr_page = p;
}

/*
 * check-name: a copy in dead code
 * check-clause: never: copying; C11 6.8.4.1p2
 */
