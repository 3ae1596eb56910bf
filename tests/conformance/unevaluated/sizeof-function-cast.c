// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p)
{
	return sizeof((int (*)(int a[*p]))NULL);
}

/*
 * check-name: the array size of a parameter, in a cast in sizeof
 * check-clause: never: sizeof; C11 6.5.3.4p2
 */
