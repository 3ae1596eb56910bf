// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	static tdx_page_t last;
	tdx_page_t previous = last;

	last = p;
	return previous;
}

/*
 * check-name: a static local handle
 * check-clause: never: storing; C11 6.2.4p3
 */
