// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	u64 old = 1 + __atomic_load_n(p,	/* expect: firmware-deref */
				      __ATOMIC_RELAXED);

	return old;
}

void g(tdx_u64_t p)
{
	__atomic_store_n(p,	/* expect: firmware-deref */
			 1,
			 __ATOMIC_RELAXED);
}

/*
 * check-name: an atomic access stands where its call begins
 * check-clause: deref: __atomic_* on the page; GNU atomic builtins
 */
