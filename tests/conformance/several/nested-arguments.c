// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 id(u64 x);

void f(tdx_page_t p, tdx_page_t q)
{
	take_u64(id(
		(u64)p));	/* expect: firmware-cast */
	take_void(q);	/* expect: firmware-implicit */
}

/*
 * check-name: a misuse in each of two nested calls
 * check-clause: cast and implicit; C11 6.5.2.2p11
 */
