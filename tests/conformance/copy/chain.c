// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *a, struct tdx_td *b, tdx_page_t p)
{
	a->tdr_page = b->tdr_page = p;
}

/*
 * check-name: a = b = c of handles
 * check-clause: never: copying; C11 6.5.16p3
 */
