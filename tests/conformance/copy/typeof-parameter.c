// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p, typeof(p) q, typeof(*p) *r)
{
	return p ? q : r;
}

/*
 * check-name: a parameter of the type of an earlier one
 * check-clause: never: typeof; GNU typeof
 */
