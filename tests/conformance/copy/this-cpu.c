// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

#define this_cpu_read(var)	(*(volatile typeof(var) __seg_gs *)(uintptr_t)&(var))

static tdx_u64_t slot;

tdx_u64_t f(void)
{
	return this_cpu_read(slot);
}

/*
 * check-name: a per-CPU handle as the kernel reads it
 * check-clause: never: &p; GNU named address spaces
 * check-engines: plugin
 */
