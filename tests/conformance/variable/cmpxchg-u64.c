// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(struct u64_td *td, tdx_u64_t old, tdx_u64_t new)
{
	return cmpxchg(&td->tdr, old, new);
}

/*
 * check-name: cmpxchg() where the pointee is a number
 * check-clause: never: cmpxchg(&p, a, b); GNU extended asm
 */
