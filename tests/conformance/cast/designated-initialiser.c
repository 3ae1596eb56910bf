// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct u64_td f(tdx_u64_t p)
{
	struct u64_td td = {
		.addr = (u64)p,	/* expect: firmware-cast */
	};

	return td;
}

/*
 * check-name: a designated initialiser with a cast
 * check-clause: cast: (T)p; C11 6.7.9p7
 */
