// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p, tdx_page_t q)
{
	return (u64)p +	/* expect: firmware-cast */
	       (u64)q;	/* expect: firmware-cast */
}

/*
 * check-name: two casts of two handles on two lines
 * check-clause: cast: (T)p; C11 6.5.4p4
 */
