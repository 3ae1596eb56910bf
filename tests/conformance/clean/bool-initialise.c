// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	bool b = p;

	return b;
}

/*
 * check-name: bool b = p
 * check-clause: never: bool b = p; C11 6.3.1.2p1
 */
