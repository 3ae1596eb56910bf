// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(struct u64_td *td, tdx_u64_t new, tdx_u64_t old)
{
	__atomic_exchange(&td->tdr, &new, &old, __ATOMIC_ACQ_REL);
	return __atomic_compare_exchange(&td->tdr, &old, &new, false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
}

/*
 * check-name: handles through __atomic_exchange() and __atomic_compare_exchange()
 * check-clause: &p: the variable is accessed; GNU atomic builtins
 */
