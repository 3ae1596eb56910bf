// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct tdx_td *td, tdx_page_t old, tdx_page_t new)
{
	return __sync_bool_compare_and_swap(&td->tdr_page, old, new);
}

/*
 * check-name: __sync_bool_compare_and_swap(&p, a, b)
 * check-clause: never: they access the variable; GNU atomic builtins
 */
