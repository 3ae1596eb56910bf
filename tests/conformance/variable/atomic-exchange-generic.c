// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td, tdx_page_t p)
{
	tdx_page_t old;

	__atomic_exchange(&td->tdr_page, &p, &old, __ATOMIC_ACQ_REL);
	return old;
}

/*
 * check-name: __atomic_exchange(&p, &q, &r)
 * check-clause: never: they access the variable; GNU atomic builtins
 */
