// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(tdx_page_t p)
{
	return (__force void *)tdx_phys_to_page((u64)p);	/* expect: firmware-cast */
}

/*
 * check-name: the inner cast of a forced one is judged for itself
 * check-clause: cast: a cast chain; C11 6.5.2.2p4
 */
