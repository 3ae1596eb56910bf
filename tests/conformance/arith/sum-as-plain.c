// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *f(tdx_u64_t p, u64 *q)
{
	u64 *a = p + 1;	/* expect: firmware-arith */

	q = p + 2;	/* expect: firmware-arith */
	take_plain(a == q ? a : q);
	return p + 3;	/* expect: firmware-arith */
}

/*
 * check-name: the sum of a handle and a number becomes a plain pointer: one misuse each
 * check-clause: arith: p + n; C11 6.5.6p8
 */
