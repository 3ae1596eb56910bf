// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

unsigned long f(tdx_page_t p)
{
	unsigned long x;

	x = (typeof(x))p;	/* expect: firmware-cast */
	return x;
}

/*
 * check-name: the type of the cast comes from typeof
 * check-clause: cast: (T)p; GNU typeof
 */
