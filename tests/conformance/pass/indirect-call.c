// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p, tdx_u64_t (*fn)(tdx_u64_t p))
{
	take_handle(fn(p));
	return !(fn(p));
}

/*
 * check-name: a handle in the form "indirect call" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.2.2p5
 */
