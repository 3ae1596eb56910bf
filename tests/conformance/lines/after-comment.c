// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	/*
	 * The number is the page's address.
	 */ return (u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: a comment of several lines before the construct
 * check-clause: cast: (T)p; C11 6.4.9p1
 */
