// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p, int n)
{
	u64 *plain;
	u64 x;

	x = *p;	/* expect: firmware-deref */
	p++;	/* expect: firmware-arith */
	plain = p;	/* expect: firmware-implicit */
	x += (u64)p;	/* expect: firmware-cast */
	return x + (plain != NULL);
}

/*
 * check-name: each line has its own misuse
 * check-clause: deref, arith, implicit, cast; C11 6.5
 */
