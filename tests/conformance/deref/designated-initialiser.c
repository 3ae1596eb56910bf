// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct u64_td f(tdx_u64_t p)
{
	struct u64_td td = {
		.tdr = p,
		.addr = *p,	/* expect: firmware-deref */
	};

	return td;
}

/*
 * check-name: a designated initialiser is read from the page
 * check-clause: deref: *p as a value; C11 6.7.9p7
 */
