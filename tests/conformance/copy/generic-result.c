// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(int x, tdx_page_t p)
{
	return _Generic(x, int: p, default: NULL);
}

/*
 * check-name: a handle out of _Generic
 * check-clause: never: copying; C11 6.5.1.1p3
 */
