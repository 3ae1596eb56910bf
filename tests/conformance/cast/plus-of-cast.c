// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *f(tdx_u64_t p)
{
	return (u64 *)p + 1;	/* expect: firmware-cast */
}

/*
 * check-name: (u64 *)p + 1 computes from a stripped pointer
 * check-clause: cast: (T)p; C11 6.5.4p4
 */
