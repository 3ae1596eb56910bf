// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return sizeof((__force u64)p) + (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: __force in an operand that is not evaluated covers nothing else
 * check-clause: cast: (T)p; C11 6.5.4p4
 */
