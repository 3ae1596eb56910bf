// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, int a)
{
	if (a &&
	    *p)	/* expect: firmware-deref */
		return 1;
	return 0;
}

/*
 * check-name: the mark stands on the operand's line
 * check-clause: deref: *p as a value; C11 6.5.13p3
 */
