// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	take_handle(p);
	{
		u64 x = 1, *p = &x;

		p[0]++;
		return *p;
	}
}

/*
 * check-name: a plain variable with a handle's name
 * check-clause: never: no handle; C11 6.2.1p4
 */
