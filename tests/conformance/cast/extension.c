// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return __extension__ (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: __extension__ hides nothing
 * check-clause: cast: (T)p; GNU __extension__
 */
