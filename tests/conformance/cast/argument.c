// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(tdx_page_t p)
{
	take_u64((u64)p);	/* expect: firmware-cast */
}

/*
 * check-name: an argument with a cast
 * check-clause: cast: (T)p; C11 6.5.2.2p4
 */
