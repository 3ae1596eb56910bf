// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t *pages)
{
	return *pages++;
}

/*
 * check-name: *pages++ reads a handle from the array
 * check-clause: never: arithmetic on the array; C11 6.5.2.4p2
 */
