// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

ptrdiff_t f(tdx_u64_t p)
{
	return p - p;	/* expect: firmware-arith */
}

/*
 * check-name: p - p
 * check-clause: arith: p - q; C11 6.5.6p9
 */
