// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(int c, tdx_u64_t p, u64 x)
{
	return c
		? x
		: p[3];	/* expect: firmware-deref */
}

/*
 * check-name: the operand of ?: that is read from the page
 * check-clause: deref: *p as a value; C11 6.5.15p4
 */
