// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return ({ u64 x = (u64)p; x; });	/* expect: firmware-cast */
}

/*
 * check-name: a cast inside a statement expression
 * check-clause: cast: (T)p; GNU statement expressions
 */
