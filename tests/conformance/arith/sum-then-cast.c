// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return (u64)(p + 1);	/* expect: firmware-arith */
}

/*
 * check-name: the sum of a handle and a number is cast: one misuse
 * check-clause: arith: p + n; C11 6.5.6p8
 */
