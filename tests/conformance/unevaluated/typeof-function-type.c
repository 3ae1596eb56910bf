// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p)
{
	typeof(int (*)(int a[*p])) fn = NULL;

	return !fn;
}

/*
 * check-name: the array size of a parameter, in a function type in typeof
 * check-clause: never: typeof
 */
