// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_page_t p, u64 a)
{
	if (a == 1 ||
	    a == (u64)p ||	/* expect: firmware-cast */
	    a == 2)
		return 1;
	return 0;
}

/*
 * check-name: a cast on the second line of a condition
 * check-clause: cast: (T)p; C11 6.5.14p3
 */
