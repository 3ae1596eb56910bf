// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline u64 peek(tdx_u64_t p)
{
	return *p;	/* expect: firmware-deref */
}

u64 f(tdx_u64_t p, tdx_u64_t q)
{
	return peek(p) + peek(q) + peek(p);
}

/*
 * check-name: a misuse in an inline function is one misuse however often it is called
 * check-clause: deref: *p as a value; C11 6.7.4p6
 */
