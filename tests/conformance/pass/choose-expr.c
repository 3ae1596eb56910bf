// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p)
{
	take_handle(__builtin_choose_expr(1, p, 0));
	return !(__builtin_choose_expr(1, p, 0));
}

/*
 * check-name: a handle in the form "choose expr" is passed and tested
 * check-clause: never: passing, !p; GNU builtins
 */
