// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

u64 f(u64 __seg_gs *p)
{
	return (u64)p + *(u64 *)(unsigned long)p;
}

/*
 * check-name: casts of GCC's own named address space
 * check-clause: never: no handle; GNU named address spaces
 * check-engines: plugin
 */
