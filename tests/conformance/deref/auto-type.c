// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	__auto_type q = p;

	return *q;	/* expect: firmware-deref */
}

/*
 * check-name: __auto_type keeps the qualifier
 * check-clause: deref: *p as a value; GNU __auto_type
 */
