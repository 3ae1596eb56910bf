// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p)
{
	return (__force bool)p;
}

/*
 * check-name: (__force bool)p
 * check-clause: never: (bool)p; C11 6.3.1.2p1
 */
