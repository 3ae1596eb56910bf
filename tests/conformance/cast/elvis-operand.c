// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p, tdx_page_t q)
{
	return (u64)(p ?: q);	/* expect: firmware-cast */
}

/*
 * check-name: (u64)(p ?: q)
 * check-clause: cast: (T)p; GNU conditionals with omitted operands
 */
