// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	__atomic_fetch_add(p, 1, __ATOMIC_RELAXED);	/* expect: firmware-deref */
}

/*
 * check-name: an atomic addition in the page
 * check-clause: deref: __atomic_* on the page; GNU atomic builtins
 */
