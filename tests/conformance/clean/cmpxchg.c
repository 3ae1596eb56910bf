// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td, tdx_page_t old, tdx_page_t new)
{
	return cmpxchg(&td->tdr_page, old, new);
}

/*
 * check-name: cmpxchg() compares and exchanges the variable
 * check-clause: never: cmpxchg(&p, a, b); GNU extended asm
 */
