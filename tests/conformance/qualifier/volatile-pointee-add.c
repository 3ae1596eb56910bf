// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

volatile u64 __firmware *f(tdx_u64_t p)
{
	return p;
}

/*
 * check-name: adding volatile to the pointee
 * check-clause: never: adding volatile; C11 6.5.16.1p1
 */
