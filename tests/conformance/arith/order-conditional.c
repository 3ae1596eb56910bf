// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p, tdx_u64_t q)
{
	return p >= q ? p : q;	/* expect: firmware-arith */
}

/*
 * check-name: the order selects an arm
 * check-clause: arith: p < q; C11 6.5.15p4
 */
