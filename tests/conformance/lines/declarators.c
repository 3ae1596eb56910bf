// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p, u64 *plain)
{
	u64 *a = plain,
	    *b = p,	/* expect: firmware-implicit */
	    *c = plain;

	return a == b || b == c;
}

/*
 * check-name: each declarator on a line of its own
 * check-clause: implicit: initialiser; C11 6.7p1
 */
