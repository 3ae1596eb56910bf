// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p, u64 a, u64 b)
{
	return a +
	       b +
	       *p;	/* expect: firmware-deref */
}

/*
 * check-name: the mark stands on the operand's line
 * check-clause: deref: *p as a value; C11 5.1.1.2p1
 */
