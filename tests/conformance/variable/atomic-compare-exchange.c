// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct tdx_td *td, tdx_page_t old, tdx_page_t new)
{
	return __atomic_compare_exchange_n(&td->tdr_page, &old, new, 0,
					   __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
}

/*
 * check-name: __atomic_compare_exchange_n(&p, &old, new)
 * check-clause: never: they access the variable; GNU atomic builtins
 */
