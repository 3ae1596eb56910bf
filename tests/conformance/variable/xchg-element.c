// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td, int i, tdx_page_t p)
{
	return xchg(&td->tdcs_pages[i], p);
}

/*
 * check-name: xchg() of an element
 * check-clause: never: xchg(&p, q); GNU extended asm
 */
