// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define PEEK(ptr)	(*(ptr))

void two(u64 a, u64 b);

void f(tdx_u64_t p)
{
	two(1,
	    PEEK(p));	/* expect: firmware-deref */
}

/*
 * check-name: a macro on the second line of a call
 * check-clause: deref: *p as a value; C11 6.10.3p9
 */
