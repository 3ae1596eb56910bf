// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	take_u64(p);	/* expect: firmware-implicit */
}

/*
 * check-name: an integer parameter is no exception
 * check-clause: implicit: integers included; C11 6.5.2.2p2
 */
