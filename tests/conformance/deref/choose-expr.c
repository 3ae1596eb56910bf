// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return __builtin_choose_expr(1, *p, 0);	/* expect: firmware-deref */
}

/*
 * check-name: the chosen operand of __builtin_choose_expr()
 * check-clause: deref: *p as a value; GNU builtins
 */
