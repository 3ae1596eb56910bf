// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(u64 *slot, struct u64_td *td)
{
	__atomic_store_n(slot, (__force u64)td->tdr, __ATOMIC_RELEASE);
	return __sync_fetch_and_add(slot, (__force u64)td->tdcs[0]);
}

/*
 * check-name: a number that a handle was cast to with __force, through the atomics
 * check-clause: __force; GNU atomic builtins
 */
