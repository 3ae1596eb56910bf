// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

extern u64 __seg_fs counter;

u64 f(void)
{
	counter++;
	return counter;
}

/*
 * check-name: a variable in GCC's own named address space
 * check-clause: never: no handle; GNU named address spaces
 * check-engines: plugin
 */
