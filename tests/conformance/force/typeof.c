// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(tdx_page_t p)
{
	unsigned long x;

	x = (__force typeof(x))p;
	return x;
}

/*
 * check-name: a forced cast to typeof
 * check-clause: never: (__force u64)p; GNU typeof
 */
