// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	_Static_assert(sizeof(*p) == 8, "the pointee is a number");
}

/*
 * check-name: _Static_assert() on sizeof(*p)
 * check-clause: never: sizeof; C11 6.7.10p3
 */
