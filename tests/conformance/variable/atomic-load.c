// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td)
{
	return __atomic_load_n(&td->tdr_page, __ATOMIC_ACQUIRE);
}

/*
 * check-name: __atomic_load_n(&p)
 * check-clause: never: they access the variable; GNU atomic builtins
 */
