// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, int *array)
{
	int sum(int a[*p])	/* expect: firmware-deref */
	{
		return a[0];
	}

	return sum(array);
}

/*
 * check-name: the array size of a parameter of a nested function
 * check-clause: deref: *p as a value; GNU nested functions
 */
