// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	u64 x = (__force u64)p;

	return x;
}

/*
 * check-name: a forced cast in an initialiser
 * check-clause: never: (__force u64)p; C11 6.7.9p11
 */
