// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *f(tdx_u64_t p)
{
	struct u64_td td = {
		.nr = 1,
		.plain = p,	/* expect: firmware-implicit */
	};

	return td.plain;
}

/*
 * check-name: a designated initialiser loses the qualifier
 * check-clause: implicit: initialiser (designated); C11 6.7.9p7
 */
