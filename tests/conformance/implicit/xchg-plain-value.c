// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(struct u64_td *td, u64 *plain)
{
	return xchg(&td->tdr, plain);	/* expect: firmware-implicit */
}

/*
 * check-name: xchg() of a plain pointer with a handle's slot
 * check-clause: implicit: initialiser; GNU extended asm
 */
