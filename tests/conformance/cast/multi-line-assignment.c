// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	u64 x;

	x =
		(u64)p;	/* expect: firmware-cast */
	return x;
}

/*
 * check-name: the mark stands on the cast's line
 * check-clause: cast: (T)p; C11 6.5.16p3
 */
