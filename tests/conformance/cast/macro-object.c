// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define ADDRESS	((u64)td->tdr_page)

u64 f(struct tdx_td *td)
{
	return ADDRESS;	/* expect: firmware-cast */
}

/*
 * check-name: a macro without parameters that casts
 * check-clause: cast: (T)p; C11 6.10.3p9
 */
