// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

enum wide { WIDE = 0x100000000ULL };

enum wide f(tdx_page_t p)
{
	return (enum wide)p;	/* expect: firmware-cast */
}

/*
 * check-name: a cast to an enumeration
 * check-clause: cast: (T)p; C11 6.7.2.2p4
 */
