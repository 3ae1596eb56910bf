// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(volatile u64 __firmware *p)
{
	return (tdx_u64_t)p;
}

/*
 * check-name: dropping volatile by a cast
 * check-clause: never: dropping volatile; C11 6.5.4p4
 */
