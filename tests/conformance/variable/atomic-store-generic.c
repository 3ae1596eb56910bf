// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td, tdx_page_t p)
{
	__atomic_store(&td->tdr_page, &p, __ATOMIC_RELEASE);
}

/*
 * check-name: __atomic_store(&p, &q)
 * check-clause: never: they access the variable; GNU atomic builtins
 */
