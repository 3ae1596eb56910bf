// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(int n, tdx_page_t (*pages)[n])
{
	return n ? sizeof((*pages)[0]) : 0;
}

/*
 * check-name: sizeof(*pages) of a variable-length array of handles
 * check-clause: never: sizeof; C11 6.5.3.4p2
 */
