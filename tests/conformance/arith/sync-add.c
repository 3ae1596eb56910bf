// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td)
{
	__sync_fetch_and_add(&td->tdr, 8);	/* expect: firmware-arith */
}

/*
 * check-name: a __sync addition to the handle
 * check-clause: arith: __atomic_fetch_add(&p, ...) on the handle; GNU atomic builtins
 */
