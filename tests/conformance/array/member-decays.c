// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t *f(struct u64_td *td)
{
	return td->slots;
}

/*
 * check-name: an array of handles in a struct decays
 * check-clause: never: arrays of handles; C11 6.3.2.1p3
 */
