// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *f(tdx_u64_t p)
{
	return (__force u64 *)p + 1;
}

/*
 * check-name: (__force u64 *)p + 1 computes with a plain pointer
 * check-clause: never: (void __force *)p; C11 6.5.6p8
 */
