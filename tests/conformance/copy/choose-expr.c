// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_page_t f(tdx_page_t p)
{
	return __builtin_choose_expr(1, p, 0);
}

/*
 * check-name: __builtin_choose_expr() of a handle
 * check-clause: never: copying; GNU builtins
 */
