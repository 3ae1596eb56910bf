// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(int c, tdx_page_t p, tdx_page_t q)
{
	return (u64)(c ? p : q);	/* expect: firmware-cast */
}

/*
 * check-name: the operand is no plain variable
 * check-clause: cast: (T)p; C11 6.5.15p4
 */
