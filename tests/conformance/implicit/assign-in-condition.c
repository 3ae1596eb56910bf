// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	u64 *plain;

	if ((plain = p))	/* expect: firmware-implicit */
		return 1;
	return 0;
}

/*
 * check-name: an assignment in a condition loses the qualifier
 * check-clause: implicit: assignment; C11 6.8.4.1p1
 */
