// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(u64 **slot, u64 *new, u64 *old, tdx_u64_t p)
{
	__atomic_store(slot, &new, __ATOMIC_RELEASE);
	__atomic_load(slot, &old, __ATOMIC_ACQUIRE);
	return p && __atomic_compare_exchange_n(slot, &old, new, false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
}

/*
 * check-name: plain pointers through the type-generic atomics, beside a handle
 * check-clause: no __firmware: nothing to say; GNU atomic builtins
 */
