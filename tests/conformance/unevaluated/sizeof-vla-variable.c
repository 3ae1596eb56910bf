// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(int n)
{
	tdx_page_t pages[n];

	return sizeof(pages[0]);
}

/*
 * check-name: sizeof of a variable-length array's element
 * check-clause: never: sizeof; C11 6.5.3.4p2
 */
