// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td, u64 *plain)
{
	__atomic_store_n(&td->tdr, plain, __ATOMIC_RELEASE);	/* expect: firmware-implicit */
}

/*
 * check-name: __atomic_store_n() of a plain pointer
 * check-clause: implicit: argument; GNU atomic builtins
 */
