// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, tdx_u64_t end)
{
	int n = 0;

	for (;
	     p < end;	/* expect: firmware-arith */
	     p++)	/* expect: firmware-arith */
		n += *p;	/* expect: firmware-deref */
	return n;
}

/*
 * check-name: the three clauses of a loop
 * check-clause: arith, deref; C11 6.8.5.3p1
 */
