// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define take(slot)	xchg((slot), NULL)

tdx_page_t f(struct tdx_td *td)
{
	return take(&td->tdr_page);
}

/*
 * check-name: a macro around xchg()
 * check-clause: never: xchg(&p, q); GNU extended asm
 */
