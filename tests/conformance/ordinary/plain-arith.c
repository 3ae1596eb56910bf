// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 *f(u64 *p, int n)
{
	p++;
	p += n;
	return p - 1;
}

/*
 * check-name: arithmetic on a plain pointer
 * check-clause: never: no handle; C11 6.5.6p8
 */
