// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *tds, int i)
{
	tds[i] = tds[0];
}

/*
 * check-name: an element of an array of structs is copied
 * check-clause: never: struct copy; C11 6.5.16.1p2
 */
