// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct u64_td f(tdx_u64_t p)
{
	struct u64_td td = {
		.nr = *p,	/* expect: firmware-deref */
		.tdr = p + 1,	/* expect: firmware-arith */
		.plain = p,	/* expect: firmware-implicit */
		.addr = (u64)p,	/* expect: firmware-cast */
	};

	return td;
}

/*
 * check-name: each field of an initialiser has its own misuse
 * check-clause: deref, arith, implicit, cast; C11 6.7.9p7
 */
