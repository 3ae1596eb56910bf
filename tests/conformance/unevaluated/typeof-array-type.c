// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p)
{
	return sizeof(typeof(*p)[4]);
}

/*
 * check-name: an array of typeof(*p)
 * check-clause: never: typeof; GNU typeof
 */
