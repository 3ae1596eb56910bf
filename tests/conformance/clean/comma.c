// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(int c, tdx_page_t p)
{
	return (c++, p);
}

/*
 * check-name: a handle out of a comma
 * check-clause: never: copying; C11 6.5.17p2
 */
