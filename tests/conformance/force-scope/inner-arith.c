// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return (__force u64)(p + 1);	/* expect: firmware-arith */
}

/*
 * check-name: a forced cast does not cover the sum inside
 * check-clause: arith: p + n; C11 6.5.6p8
 */
