// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td, tdx_page_t p)
{
	return xchg(&td->tdr_page, p);
}

/*
 * check-name: xchg() exchanges the variable
 * check-clause: never: xchg(&p, q); GNU extended asm
 */
