// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(int c, tdx_u64_t p)
{
	return c ? p + 1 : p;	/* expect: firmware-arith */
}

/*
 * check-name: an arm of ?: is computed from a handle
 * check-clause: arith: p + n; C11 6.5.15p4
 */
