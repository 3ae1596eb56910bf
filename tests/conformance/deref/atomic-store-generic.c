// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p, u64 x)
{
	__atomic_store(p, &x, __ATOMIC_RELAXED);	/* expect: firmware-deref */
}

/*
 * check-name: a generic atomic store to the page
 * check-clause: deref: __atomic_* on the page; GNU atomic builtins
 */
