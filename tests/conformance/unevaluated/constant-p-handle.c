// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p)
{
	return __builtin_constant_p(p);
}

/*
 * check-name: __builtin_constant_p(p)
 * check-clause: never: __builtin_constant_p; GNU builtins
 */
