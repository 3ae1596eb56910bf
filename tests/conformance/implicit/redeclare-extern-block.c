// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t handle;

u64 *f(void)
{
	extern u64 *handle;	/* expect: firmware-implicit */

	return handle;
}

/*
 * check-name: a declaration in a block that differs
 * check-clause: implicit: redeclarations; C11 6.2.7p2
 */
