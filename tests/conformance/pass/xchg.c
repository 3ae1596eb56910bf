// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p, struct u64_td *td)
{
	take_handle(xchg(&td->tdr, p));
	return !(xchg(&td->tdr, p));
}

/*
 * check-name: a handle in the form "xchg" is passed and tested
 * check-clause: never: passing, !p; GNU extended asm
 */
