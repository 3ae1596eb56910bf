// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u32 f(u64 x)
{
	return (__force u32)x;
}

/*
 * check-name: __force on a cast without a handle
 * check-clause: never: __force changes nothing else; C11 6.5.4p4
 */
