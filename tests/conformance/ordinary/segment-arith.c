// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 __seg_gs *f(u64 __seg_gs *p, int n)
{
	p++;
	return &p[n];
}

/*
 * check-name: arithmetic in GCC's own named address space
 * check-clause: never: no handle; GNU named address spaces
 * check-engines: plugin
 */
