// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

extern tdx_u64_t __seg_gs slot;

tdx_u64_t f(tdx_u64_t p)
{
	tdx_u64_t old = slot;

	slot = p;
	return old;
}

/*
 * check-name: a per-CPU handle in GCC's own address space
 * check-clause: never: &p; GNU named address spaces
 * check-engines: plugin
 */
