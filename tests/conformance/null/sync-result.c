// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct tdx_td *td)
{
	return __atomic_exchange_n(&td->tdr_page, NULL, __ATOMIC_RELAXED);
}

/*
 * check-name: a bool from an atomic exchange of handles
 * check-clause: never: bool b = p; GNU atomic builtins
 */
