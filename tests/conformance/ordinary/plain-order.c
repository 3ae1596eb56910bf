// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

bool f(u64 *p, u64 *q)
{
	return p < q;
}

/*
 * check-name: plain pointers are ordered
 * check-clause: never: no handle; C11 6.5.8p5
 */
