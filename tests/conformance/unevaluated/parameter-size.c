// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

int f(tdx_u64_t p, int a[sizeof(*p)])
{
	return a[0];
}

/*
 * check-name: the array size of a parameter is sizeof(*p)
 * check-clause: never: sizeof(*p); C11 6.5.3.4p2
 */
