// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(struct tdx_td *td, tdx_page_t p)
{
	return __sync_val_compare_and_swap(&td->tdr_page, NULL, p);
}

/*
 * check-name: __sync_val_compare_and_swap(&p, NULL, q)
 * check-clause: never: they access the variable; GNU atomic builtins
 */
