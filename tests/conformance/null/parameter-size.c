// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, int a[p ? 2 : 1])
{
	return a[0];
}

/*
 * check-name: the array size of a parameter is a null test
 * check-clause: never: null tests; C11 6.7.6.3p7
 */
