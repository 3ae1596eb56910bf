// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define PEEK_ONCE(x)	(*(volatile typeof(x) *)&(x))

u64 f(tdx_u64_t p)
{
	return PEEK_ONCE(*p);	/* expect: firmware-deref */
}

/*
 * check-name: a volatile access in a macro
 * check-clause: deref: *p as a value; C11 6.7.3p7
 */
