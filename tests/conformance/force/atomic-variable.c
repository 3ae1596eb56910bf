// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 *slot, tdx_u64_t p)
{
	__atomic_store_n((__force tdx_u64_t *)slot, p, __ATOMIC_RELEASE);
}

/*
 * check-name: a number'\''s variable is accessed as a handle'\''s, by force
 * check-clause: __force; GNU atomic builtins
 */
