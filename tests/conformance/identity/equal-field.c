// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct tdx_td *a, struct tdx_td *b)
{
	return a->tdr_page == b->tdr_page;
}

/*
 * check-name: two fields are compared
 * check-clause: never: p == q; C11 6.5.9p6
 */
