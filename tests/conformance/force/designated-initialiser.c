// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct u64_td f(tdx_u64_t p)
{
	struct u64_td td = {
		.addr = (__force u64)p,
		.plain = (__force u64 *)p,
	};

	return td;
}

/*
 * check-name: a forced cast in a designated initialiser
 * check-clause: never: (__force u64)p; C11 6.7.9p7
 */
