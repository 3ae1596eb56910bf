// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(void)
{
	return (u64)tdx_alloc_page(0);	/* expect: firmware-cast */
}

/*
 * check-name: the operand is a call
 * check-clause: cast: (T)p; C11 6.5.2.2p5
 */
