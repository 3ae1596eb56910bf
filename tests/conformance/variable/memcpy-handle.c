// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *a, struct tdx_td *b)
{
	memcpy(&a->tdr_page, &b->tdr_page, sizeof(a->tdr_page));
}

/*
 * check-name: memcpy(&p, &q, sizeof(p))
 * check-clause: never: &p; C11 6.5.2.2p2
 */
