// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	goto out;
	*p = 1;	/* expect: firmware-deref */
out:
	return 0;
}

/*
 * check-name: code that a goto jumps over is judged
 * check-clause: deref in dead code; C11 6.8.6.1p2
 */
