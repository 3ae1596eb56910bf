// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

__firmware u64 *f(tdx_u64_t p)
{
	return p;
}

/*
 * check-name: __firmware before the type is the same type
 * check-clause: never: copying; C11 6.7.3p10
 */
