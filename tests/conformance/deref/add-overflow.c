// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(u64 a, u64 b, tdx_u64_t p)
{
	return __builtin_add_overflow(a, b, p);	/* expect: firmware-deref */
}

/*
 * check-name: __builtin_add_overflow(a, b, p) writes the sum to *p
 * check-clause: deref: *p as a target; GNU built-in functions
 */
