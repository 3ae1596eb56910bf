// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td, u64 *plain)
{
	__atomic_load(&td->tdr, &plain, __ATOMIC_ACQUIRE);	/* expect: firmware-implicit */
	use(*plain);
}

/*
 * check-name: __atomic_load() of a handle into a plain pointer
 * check-clause: implicit: assignment; GNU atomic builtins
 */
