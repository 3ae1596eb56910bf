// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *f(struct u64_td *td, u64 *p)
{
	xchg(&td->nr, 1);
	return xchg(&td->plain, p);
}

/*
 * check-name: xchg() of plain pointers and numbers
 * check-clause: never: no handle; GNU extended asm
 */
