// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

union word {
	u64 x;
	tdx_u64_t handle;
};

union word f(tdx_u64_t p)
{
	return (union word){ .handle = p };
}

/*
 * check-name: the member of a union that is a handle is initialised by name
 * check-clause: never: a union that overlays a handle; C11 6.7.9p7
 */
