// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void give(const u64 __firmware *p);

void f(tdx_u64_t p)
{
	give(p);
}

/*
 * check-name: adding const to the pointee
 * check-clause: never: adding const; C11 6.5.16.1p1
 */
