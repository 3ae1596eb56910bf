// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(struct u64_td *td, u64 *plain, tdx_u64_t p)
{
	return cmpxchg(&td->tdr, plain, p);	/* expect: firmware-implicit */
}

/*
 * check-name: cmpxchg() with a plain expected value
 * check-clause: implicit: initialiser; GNU extended asm
 */
