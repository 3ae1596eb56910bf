// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	u64 x;

	__atomic_load(p, &x, __ATOMIC_RELAXED);	/* expect: firmware-deref */
	return x;
}

/*
 * check-name: a generic atomic load of the page
 * check-clause: deref: __atomic_* on the page; GNU atomic builtins
 */
