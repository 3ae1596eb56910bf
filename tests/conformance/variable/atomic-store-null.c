// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct tdx_td *td)
{
	__atomic_store_n(&td->tdr_page, NULL, __ATOMIC_RELEASE);
}

/*
 * check-name: __atomic_store_n(&p, NULL)
 * check-clause: never: they access the variable; GNU atomic builtins
 */
