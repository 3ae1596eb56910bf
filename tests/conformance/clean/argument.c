// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	tdx_free_page(p);
}

/*
 * check-name: a handle is passed as its own type
 * check-clause: never: passing; C11 6.5.2.2p2
 */
