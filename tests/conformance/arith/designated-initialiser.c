// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct u64_td f(tdx_u64_t p)
{
	struct u64_td td = {
		.nr = 1,
		.tdr = p + 512,	/* expect: firmware-arith */
	};

	return td;
}

/*
 * check-name: a designated initialiser is computed from a handle
 * check-clause: arith: p + n; C11 6.7.9p7
 */
