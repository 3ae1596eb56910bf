// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return
		*p;	/* expect: firmware-deref */
}

/*
 * check-name: the mark stands on the operand's line
 * check-clause: deref: *p as a value; C11 6.8.6.4p3
 */
