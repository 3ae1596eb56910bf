// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_page_t p)
{
	return *(u64 *)&p;	/* expect: firmware-cast */
}

/*
 * check-name: *(u64 *)&p reads the handle as a number
 * check-clause: cast: *(u64 *)&p; C11 6.5p7
 */
