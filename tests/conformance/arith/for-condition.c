// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p, tdx_u64_t end)
{
	while (p < end)	/* expect: firmware-arith */
		p = get_handle();
}

/*
 * check-name: the condition of a loop orders handles
 * check-clause: arith: p < q; C11 6.8.5.3p1
 */
