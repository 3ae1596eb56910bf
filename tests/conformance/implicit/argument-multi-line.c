// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(void *buffer, struct tdx_td *td)
{
	memcpy(buffer,
	       td->tdr_page,	/* expect: firmware-implicit */
	       PAGE_SIZE);
}

/*
 * check-name: the mark stands on the argument's line
 * check-clause: implicit: argument; C11 6.5.2.2p2
 */
