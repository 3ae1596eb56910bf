// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *a, struct tdx_td *b)
{
	a->tdr_page = b->tdr_page = NULL;
}

/*
 * check-name: p = q = NULL
 * check-clause: never: p = NULL; C11 6.5.16p3
 */
