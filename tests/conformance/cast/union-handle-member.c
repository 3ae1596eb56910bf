// SPDX-License-Identifier: GPL-2.0-only
#include "../firmware.h"

union value {
	tdx_u64_t handle;
	u64 number;
};

union value f(u64 *plain)
{
	return (union value)plain;	/* expect: firmware-cast */
}

/*
 * check-name: a plain pointer is cast to a union whose member is a handle
 * check-clause: cast: (tdx_page_t)x for a plain pointer x; GNU cast to a union
 */
