// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(tdx_u64_t p, const u64 __firmware *q)
{
	return p < q;	/* expect: firmware-arith */
}

/*
 * check-name: handles that differ in const alone are ordered
 * check-clause: arith: p < q; C11 6.5.8p2
 */
