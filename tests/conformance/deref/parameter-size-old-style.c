// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(p, a)
	tdx_u64_t p;
	int a[p[1]];	/* expect: firmware-deref */
{
	return a[0];
}

/*
 * check-name: the array size of a parameter of an old-style function
 * check-clause: deref: p[i] as a value; C11 6.9.1p10
 */
