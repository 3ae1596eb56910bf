// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(void)
{
	tdx_u64_t p = __builtin_alloca(8);	/* expect: firmware-implicit */

	return p;
}

/*
 * check-name: memory of the stack as a handle
 * check-clause: implicit: from void *; GNU builtins
 */
