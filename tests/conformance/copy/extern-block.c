// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	void give(tdx_page_t p);

	give(p);
}

/*
 * check-name: a declaration inside a block
 * check-clause: never: passing; C11 6.2.2p4
 */
