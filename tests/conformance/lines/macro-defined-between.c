// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
#define READ(ptr)	(*(ptr))
	u64 x = READ(p);	/* expect: firmware-deref */
#undef READ
	return x;
}

/*
 * check-name: a macro that is defined inside the function
 * check-clause: deref: *p as a value; C11 6.10.3.5p1
 */
