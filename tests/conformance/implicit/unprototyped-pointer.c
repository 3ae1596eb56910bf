// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void (*old)(), tdx_page_t p)
{
	old(p);	/* expect: firmware-implicit */
}

/*
 * check-name: an indirect call without a prototype
 * check-clause: implicit: to an unprototyped function; C11 6.5.2.2p6
 */
