// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define INNER(ptr)	(*(ptr))
#define OUTER(ptr)	(INNER(ptr) & 1)

u64 f(tdx_u64_t p)
{
	return OUTER(p);	/* expect: firmware-deref */
}

/*
 * check-name: the use of the outer macro is the construct's line
 * check-clause: deref: *p as a value; C11 6.10.3.4p1
 */
