// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td)
{
	return xchg(&td->tdr_page, NULL);
}

/*
 * check-name: xchg(&p, NULL)
 * check-clause: never: xchg(&p, q); GNU extended asm
 */
