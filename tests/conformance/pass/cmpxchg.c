// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p, struct u64_td *td)
{
	take_handle(cmpxchg(&td->tdr, NULL, p));
	return !(cmpxchg(&td->tdr, NULL, p));
}

/*
 * check-name: a handle in the form "cmpxchg" is passed and tested
 * check-clause: never: passing, !p; GNU extended asm
 */
