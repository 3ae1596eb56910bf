// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static tdx_page_t table[4][8];

tdx_page_t *f(int i)
{
	return table[i] + 1;
}

/*
 * check-name: a row of a table decays
 * check-clause: never: arithmetic on the array; C11 6.3.2.1p3
 */
