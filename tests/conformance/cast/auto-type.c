// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	__auto_type x = (u64)p;	/* expect: firmware-cast */

	return x;
}

/*
 * check-name: __auto_type of a cast: the name is declared all the same
 * check-clause: cast: (T)p; GNU __auto_type
 */
