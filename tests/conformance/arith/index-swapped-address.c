// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p)
{
	return &3[p];	/* expect: firmware-arith */
}

/*
 * check-name: &i[p] is p + i
 * check-clause: arith: &p[i]; C11 6.5.2.1p2
 */
