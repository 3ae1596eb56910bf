// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *same(u64 *p);

u64 f(tdx_u64_t p)
{
	return (__force u64)same(p);	/* expect: firmware-implicit */
}

/*
 * check-name: a forced cast does not cover the implicit conversion inside
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
