// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td, u64 *plain)
{
	__atomic_store(&td->tdr, &plain, __ATOMIC_RELEASE);	/* expect: firmware-implicit */
}

/*
 * check-name: __atomic_store() of a plain pointer into a handle
 * check-clause: implicit: assignment; GNU atomic builtins
 */
