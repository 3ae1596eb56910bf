// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	bool b;

	b = p;
	return b;
}

/*
 * check-name: b = p
 * check-clause: never: bool b = p; C11 6.3.1.2p1
 */
