// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p, tdx_page_t q)
{
	return __builtin_expect(p == q, 1);
}

/*
 * check-name: __builtin_expect(p == q, 1)
 * check-clause: never: p == q; GNU builtins
 */
