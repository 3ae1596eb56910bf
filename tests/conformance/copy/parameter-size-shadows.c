// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

extern tdx_u64_t n;

int f(u64 *n, int a[*n])
{
	return a[0];
}

/*
 * check-name: the array size of a parameter is of a parameter, not of the handle that it hides
 * check-clause: never: the page is not touched; C11 6.2.1p4
 */
