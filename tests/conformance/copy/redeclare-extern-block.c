// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t handle;

tdx_u64_t f(void)
{
	extern u64 __firmware *handle;

	return handle;
}

/*
 * check-name: a declaration in a block that repeats the type
 * check-clause: never: copying; C11 6.2.7p2
 */
