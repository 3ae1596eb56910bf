// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(struct u64_td *td, tdx_u64_t p)
{
	td->tdr = p + 1;	/* expect: firmware-arith */
	td->slots[0] = p - 1;	/* expect: firmware-arith */
}

/*
 * check-name: a bad sum is stored in a struct and an array
 * check-clause: arith: p + n; C11 6.5.16.1p1
 */
