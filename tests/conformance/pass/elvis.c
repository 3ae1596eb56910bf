// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p, struct u64_td *td)
{
	take_handle(p ?: td->tdr);
	return !(p ?: td->tdr);
}

/*
 * check-name: a handle in the form "elvis" is passed and tested
 * check-clause: never: passing, !p; GNU conditionals with omitted operands
 */
