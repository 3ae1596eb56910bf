// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(struct tdx_td *td)
{
	return xchg(&td->tdr_page, NULL);	/* expect: firmware-implicit */
}

/*
 * check-name: the result of xchg() loses the qualifier
 * check-clause: implicit: return value; GNU extended asm
 */
