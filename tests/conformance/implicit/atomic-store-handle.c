// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 **slot, tdx_u64_t p)
{
	__atomic_store_n(slot, p, __ATOMIC_RELEASE);	/* expect: firmware-implicit */
}

/*
 * check-name: __atomic_store_n() of a handle in a plain slot
 * check-clause: implicit: argument; GNU atomic builtins
 */
