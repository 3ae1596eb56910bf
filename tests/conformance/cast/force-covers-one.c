// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p, tdx_page_t q)
{
	return (__force u64)p ^ (u64)q;	/* expect: firmware-cast */
}

/*
 * check-name: __force covers its own cast alone
 * check-clause: cast: (T)p; C11 6.5.4p4
 */
