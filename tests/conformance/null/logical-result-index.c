// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(int *table, tdx_page_t p)
{
	return table[!p];
}

/*
 * check-name: table[!p]
 * check-clause: never: !p; C11 6.5.2.1p1
 */
