// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *tds, int i)
{
	return tds[i].tdr_page;
}

/*
 * check-name: a handle in an array of structs
 * check-clause: never: copying; C11 6.5.2.1p2
 */
