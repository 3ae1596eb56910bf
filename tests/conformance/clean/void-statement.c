// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	(void)p;
}

/*
 * check-name: (void)p discards the value
 * check-clause: never: the page is not touched; C11 6.3.2.2p1
 */
