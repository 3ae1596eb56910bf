// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void *buffer, struct tdx_td *td)
{
	memcpy(buffer, td->tdr_page, PAGE_SIZE);	/* expect: firmware-implicit */
}

/*
 * check-name: one of two arguments loses the qualifier
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
