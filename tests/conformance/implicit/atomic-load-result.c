// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(struct tdx_td *td)
{
	return __atomic_load_n(&td->tdr_page, __ATOMIC_ACQUIRE);	/* expect: firmware-implicit */
}

/*
 * check-name: the result of __atomic_load_n() loses the qualifier
 * check-clause: implicit: return value; GNU atomic builtins
 */
