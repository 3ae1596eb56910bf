// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct tdx_td *td, tdx_page_t p)
{
	return cmpxchg(&td->tdr_page, NULL, p) == NULL;
}

/*
 * check-name: cmpxchg(&p, NULL, q)
 * check-clause: never: cmpxchg(&p, a, b); GNU extended asm
 */
