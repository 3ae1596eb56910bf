// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	take_void(p);	/* expect: firmware-implicit */
}

/*
 * check-name: void * is no exception
 * check-clause: implicit: void * included; C11 6.5.2.2p2
 */
