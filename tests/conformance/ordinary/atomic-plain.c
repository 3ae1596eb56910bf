// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(u64 *p)
{
	__atomic_store_n(p, 1, __ATOMIC_RELEASE);
	return __atomic_fetch_add(p, 1, __ATOMIC_RELAXED);
}

/*
 * check-name: atomic builtins on plain memory
 * check-clause: never: no handle; GNU atomic builtins
 */
