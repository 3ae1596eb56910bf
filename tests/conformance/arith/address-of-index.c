// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t p, int i)
{
	return &p[i];	/* expect: firmware-arith */
}

/*
 * check-name: &p[i] is p + i
 * check-clause: arith: &p[i]; C11 6.5.3.2p3
 */
