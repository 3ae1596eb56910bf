// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	__auto_type take = take_plain;

	take(p);	/* expect: firmware-implicit */
}

/*
 * check-name: __auto_type of a function that takes a plain pointer
 * check-clause: implicit: argument; GNU __auto_type
 */
