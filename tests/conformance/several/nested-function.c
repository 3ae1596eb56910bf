// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	u64 inner(void)
	{
		return p[1];	/* expect: firmware-deref */
	}

	return inner() + p[2];	/* expect: firmware-deref */
}

/*
 * check-name: a misuse in a nested function and one around it
 * check-clause: deref; GNU nested functions
 */
