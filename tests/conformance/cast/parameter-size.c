// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

static inline int f(tdx_u64_t p, int a[(u64)p])	/* expect: firmware-cast */
{
	return a[0];
}

/*
 * check-name: the array size of a parameter is a handle as a number
 * check-clause: cast: (T)p; C11 6.7.6.3p7
 */
