// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(int *table, tdx_page_t p)
{
	return table[(u64)p & 7];	/* expect: firmware-cast */
}

/*
 * check-name: table[(u64)p & 7]
 * check-clause: cast: (T)p; C11 6.5.2.1p1
 */
