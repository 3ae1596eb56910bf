// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_u64_t p)
{
	for (;;) {
		break;
		*p = 1;	/* expect: firmware-deref */
	}
}

/*
 * check-name: code after a break is judged
 * check-clause: deref in dead code; C11 6.8.6.3p2
 */
