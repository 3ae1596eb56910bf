// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(u64 x)
{
	take_handle((__force tdx_u64_t)x);
	return !((__force tdx_u64_t)x);
}

/*
 * check-name: a handle in the form "forced number" is passed and tested
 * check-clause: never: passing, !p; C11 6.5.4p4
 */
