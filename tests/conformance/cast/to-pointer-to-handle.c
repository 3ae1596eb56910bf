// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t *f(tdx_u64_t p)
{
	return (tdx_u64_t *)p;	/* expect: firmware-cast */
}

/*
 * check-name: (tdx_u64_t *)p is no firmware pointer itself
 * check-clause: cast: (T)p; C11 6.3.2.3p7
 */
