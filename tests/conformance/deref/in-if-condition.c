// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	if (*p)	/* expect: firmware-deref */
		return 1;
	return 0;
}

/*
 * check-name: a condition reads the page
 * check-clause: deref: *p as a value; C11 6.8.4.1p2
 */
