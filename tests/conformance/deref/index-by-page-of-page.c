// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p, tdx_u64_t q)
{
	return p[*q];	/* expect: firmware-deref */ /* expect: firmware-deref */
}

/*
 * check-name: p[*q] reads two pages
 * check-clause: deref: p[i] and *p as values; C11 6.5.2.1p2
 */
