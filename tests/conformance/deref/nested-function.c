// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	u64 read(void)
	{
		return *p;	/* expect: firmware-deref */
	}

	return read();
}

/*
 * check-name: a nested function is judged
 * check-clause: deref in nested functions; GNU nested functions
 */
