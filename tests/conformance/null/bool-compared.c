// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_page_t p, bool b)
{
	return (bool)p == b;
}

/*
 * check-name: (bool)p == b
 * check-clause: never: (bool)p; C11 6.5.9p2
 */
