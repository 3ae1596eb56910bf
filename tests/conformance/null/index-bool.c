// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(int *table, tdx_page_t p)
{
	return table[(bool)p];
}

/*
 * check-name: table[(bool)p]
 * check-clause: never: (bool)p; C11 6.5.2.1p1
 */
