// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t *end)
{
	return *(end - 1);
}

/*
 * check-name: the last handle of an array
 * check-clause: never: arithmetic on the array; C11 6.5.6p8
 */
