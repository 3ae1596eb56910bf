// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 *slot, struct u64_td *td)
{
	__atomic_store_n(slot, (u64)td->tdr, __ATOMIC_RELEASE);	/* expect: firmware-cast */
}

/*
 * check-name: a number that a handle was cast to is one misuse, in an atomic
 * check-clause: cast: (u64)p; GNU atomic builtins
 */
