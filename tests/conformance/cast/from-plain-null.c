// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(void)
{
	return (tdx_u64_t)(u64 *)0;	/* expect: firmware-cast */
}

/*
 * check-name: (tdx_u64_t)(u64 *)0: a null pointer that is no null pointer constant
 * check-clause: cast: (tdx_page_t)x; C11 6.3.2.3p3
 */
