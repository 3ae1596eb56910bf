// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	return 0;
	*p = 1;	/* expect: firmware-deref */
}

/*
 * check-name: dead code is judged as live code is
 * check-clause: deref in dead code; C11 6.8.6.4p2
 */
