// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(u64 __seg_gs *p)
{
	return *p + p[1];
}

/*
 * check-name: GCC's own named address space still works
 * check-clause: never: no handle; GNU named address spaces
 * check-engines: plugin
 */
