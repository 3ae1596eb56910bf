// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td)
{
	tdx_page_t p;

	__atomic_load(&td->tdr_page, &p, __ATOMIC_ACQUIRE);
	return p;
}

/*
 * check-name: __atomic_load(&p, &q)
 * check-clause: never: they access the variable; GNU atomic builtins
 */
