// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(struct u64_td *td, int i)
{
	return *(td->slots + i);
}

/*
 * check-name: td->slots + i
 * check-clause: never: arithmetic on the array; C11 6.5.6p8
 */
