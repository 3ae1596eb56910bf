// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	__auto_type take = take_handle;

	take(p);
}

/*
 * check-name: __auto_type of a function that takes a handle
 * check-clause: never: passing; GNU __auto_type
 */
