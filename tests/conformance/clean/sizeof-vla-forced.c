// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

size_t f(tdx_u64_t p, int n)
{
	return sizeof(int[n + (__force long)p]) + sizeof((long)p);
}

/*
 * check-name: a forced cast in the size of a variable-length type
 * check-clause: never: (__force long)p; C11 6.5.3.4p2
 */
