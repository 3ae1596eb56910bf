// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, u64 *plain)
{
	if (p == plain)	/* expect: firmware-implicit */
		return 1;
	return 0;
}

/*
 * check-name: if (p == plain)
 * check-clause: implicit: == with a pointer that is not a firmware pointer; C11 6.8.4.1p1
 */
