// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td, tdx_page_t p)
{
	return __sync_lock_test_and_set(&td->tdr_page, p);
}

/*
 * check-name: __sync_lock_test_and_set(&p, q)
 * check-clause: never: they access the variable; GNU atomic builtins
 */
