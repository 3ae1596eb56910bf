// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

void f(u64 __seg_gs *p)
{
	asm volatile("incq %0" : "+m" (*p));
}

/*
 * check-name: an asm operand in GCC's own named address space
 * check-clause: never: no handle; GNU named address spaces
 * check-engines: plugin
 */
