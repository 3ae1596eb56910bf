// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	u64 strip(void)
	{
		return (u64)p;	/* expect: firmware-cast */
	}

	return strip();
}

/*
 * check-name: a nested function is judged
 * check-clause: cast in nested functions; GNU nested functions
 */
