// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u8 f(tdx_u64_t p)
{
	u8 buffer[sizeof(*p)] = { 0 };

	return buffer[0];
}

/*
 * check-name: sizeof(*p) in the bound of an array
 * check-clause: never: sizeof; C11 6.6p6
 */
