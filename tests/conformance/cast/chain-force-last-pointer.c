// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void *f(tdx_page_t p)
{
	return (__force void *)(u64)p;	/* expect: firmware-cast */
}

/*
 * check-name: the forced step to void * comes after the integer
 * check-clause: cast: a cast chain; C11 6.5.4p4
 */
