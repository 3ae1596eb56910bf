// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

tdx_u64_t f(tdx_u64_t __seg_gs *slots, int i)
{
	return slots[i];
}

/*
 * check-name: a pointer to a per-CPU handle
 * check-clause: never: arrays of handles; GNU named address spaces
 * check-engines: plugin
 */
