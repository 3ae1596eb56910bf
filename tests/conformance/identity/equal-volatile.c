// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(u64 __firmware *p, volatile u64 __firmware *q)
{
	return p != q;
}

/*
 * check-name: handles that differ in volatile alone are compared
 * check-clause: never: p == q; C11 6.5.9p2
 */
