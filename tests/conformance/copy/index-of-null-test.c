// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(struct u64_td *td, tdx_u64_t p)
{
	return td->slots[!p];
}

/*
 * check-name: an array of handles is indexed by a null test
 * check-clause: never: arrays of handles; C11 6.5.2.1p2
 */
