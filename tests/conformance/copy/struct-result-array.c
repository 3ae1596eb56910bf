// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

struct u64_td get_td(void);

tdx_u64_t f(int i)
{
	return get_td().slots[i];
}

/*
 * check-name: a handle in the array of a function's struct result
 * check-clause: never: arrays of handles; C11 6.2.4p8
 */
