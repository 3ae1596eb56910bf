// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td, tdx_page_t p)
{
	return __atomic_exchange_n(&td->tdr_page, p, __ATOMIC_ACQ_REL);
}

/*
 * check-name: __atomic_exchange_n(&p, q)
 * check-clause: never: they access the variable; GNU atomic builtins
 */
