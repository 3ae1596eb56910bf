// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(tdx_u64_t p)
{
	return (*(u64 (*)[512])p)[1];	/* expect: firmware-cast */
}

/*
 * check-name: a cast to a pointer to an array
 * check-clause: cast: (T)p; C11 6.3.2.3p7
 */
