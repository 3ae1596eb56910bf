// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_page_t table[4][8];

tdx_page_t f(int i, int j)
{
	return table[i][j];
}

/*
 * check-name: a table of arrays of handles
 * check-clause: never: arrays of handles; C11 6.5.2.1p3
 */
