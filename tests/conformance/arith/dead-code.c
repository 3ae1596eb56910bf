// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	if (0)
		p++;	/* expect: firmware-arith */
}

/*
 * check-name: if (0) hides nothing
 * check-clause: arith in dead code; C11 6.8.4.1p2
 */
