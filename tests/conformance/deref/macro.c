// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define PEEK(ptr)	(*(ptr))

u64 f(tdx_u64_t p)
{
	return PEEK(p);	/* expect: firmware-deref */
}

/*
 * check-name: the mark stands on the line of the macro's use
 * check-clause: deref: *p as a value; C11 6.10.3p9
 */
