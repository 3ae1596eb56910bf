// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p, bool first)
{
	typeof(*p) *q = get_handle();

	return first ? p : q;
}

/*
 * check-name: ?: of a handle and one that is declared with typeof(*p)
 * check-clause: never: copying; GNU typeof
 */
