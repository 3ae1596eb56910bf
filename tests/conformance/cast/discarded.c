// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	(void)(u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: (void)(u64)p
 * check-clause: cast: (T)p; C11 6.3.2.2p1
 */
