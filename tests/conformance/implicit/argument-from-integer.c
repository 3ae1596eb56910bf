// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 pa)
{
	tdx_free_page(pa);	/* expect: firmware-implicit */
}

/*
 * check-name: an integer passed as a handle
 * check-clause: implicit: argument, integers included; C11 6.5.2.2p2
 */
