// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(const u64 __firmware *p)
{
	return (tdx_u64_t)p;
}

/*
 * check-name: dropping const by a cast
 * check-clause: never: dropping const; C11 6.5.4p4
 */
