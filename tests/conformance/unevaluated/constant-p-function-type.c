// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	return __builtin_constant_p((int (*)(int a[*p]))NULL);
}

/*
 * check-name: the array size of a parameter, in the operand of __builtin_constant_p
 * check-clause: never: __builtin_constant_p
 */
