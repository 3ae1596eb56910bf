// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t *pages)
{
	return &pages[1][0];	/* expect: firmware-arith */
}

/*
 * check-name: &pages[i][j]: the second index counts from the handle
 * check-clause: arith: &p[i]; C11 6.5.2.1p3
 */
