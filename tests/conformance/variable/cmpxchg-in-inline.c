// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline bool claim(tdx_page_t *slot, tdx_page_t p)
{
	return cmpxchg(slot, NULL, p) == NULL;
}

bool f(struct tdx_td *td, tdx_page_t p)
{
	return claim(&td->tdr_page, p);
}

/*
 * check-name: cmpxchg() in an inline function
 * check-clause: never: cmpxchg(&p, a, b); GNU extended asm
 */
