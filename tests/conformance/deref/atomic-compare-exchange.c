// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p, u64 old, u64 new)
{
	return __atomic_compare_exchange_n(p, &old, new, 0, 0, 0);	/* expect: firmware-deref */
}

/*
 * check-name: an atomic compare and exchange in the page
 * check-clause: deref: __atomic_* on the page; GNU atomic builtins
 */
