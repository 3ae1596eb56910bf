// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

enum wide { WIDE = 0x100000000ULL };

enum wide f(tdx_page_t p)
{
	return (__force enum wide)p;
}

/*
 * check-name: a forced cast to an enumeration
 * check-clause: never: (__force u64)p; C11 6.7.2.2p4
 */
