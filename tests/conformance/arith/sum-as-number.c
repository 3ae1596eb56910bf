// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p, u64 n)
{
	u64 a = p + 1;	/* expect: firmware-arith */

	a = n + p;	/* expect: firmware-arith */
	use(p + n);	/* expect: firmware-arith */
	use(a);
	return p + 2;	/* expect: firmware-arith */
}

/*
 * check-name: the sum of a handle and a number becomes a number: one misuse each
 * check-clause: arith: p + n; C11 6.5.6p8
 */
