// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct tdx_td *f(struct tdx_td *tds, int n)
{
	return &tds[n] + 1;
}

/*
 * check-name: arithmetic on an array of tds
 * check-clause: never: the struct is ordinary memory; C11 6.5.6p8
 */
