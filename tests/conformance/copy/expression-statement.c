// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	p;
}

/*
 * check-name: p; alone
 * check-clause: never: the page is not touched; C11 6.8.3p2
 */
