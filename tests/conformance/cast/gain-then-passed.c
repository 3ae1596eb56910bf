// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 x)
{
	tdx_free_page((tdx_page_t)x);	/* expect: firmware-cast */
}

/*
 * check-name: a bad cast to a handle is passed
 * check-clause: cast: (tdx_page_t)x; C11 6.5.2.2p4
 */
