// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, int a[*p])	/* expect: firmware-deref */
{
	return a[0];
}

/*
 * check-name: the array size of a parameter is read from the page
 * check-clause: deref: *p as a value; C11 6.7.6.3p7
 */
