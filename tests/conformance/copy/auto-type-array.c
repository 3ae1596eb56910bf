// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(struct u64_td *td)
{
	__auto_type slot = td->slots;

	return *++slot;
}

/*
 * check-name: __auto_type of an array of handles points to them
 * check-clause: never: arrays of handles; GNU __auto_type
 */
